using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Cli.Annotations;

/// <summary>Writes analyses in the annotation form, one JSON object a line.</summary>
public static class AnnotationWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Article article, ArticleAnalysis analysis)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", analysis.ArticleId);
            WriteStrings(json, "countries", analysis.Countries.Select(c => c.Country).Distinct());
            json.WriteStartArray("meetings");
            foreach (var meeting in analysis.Meetings)
                Write(json, meeting, article.Content);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, MeetingReport meeting, string content)
    {
        json.WriteStartObject();
        WriteStrings(json, "parties", meeting.Parties.Select(PartyCode));
        WriteStrings(json, "people", meeting.People.Select(p => p.Name));
        json.WriteString("start", Day(meeting.Start));
        json.WriteString("end", Day(meeting.End));
        json.WriteString("place", meeting.Place);
        json.WriteString("place_country", meeting.PlaceCountry);
        json.WriteString("format", FormatName(meeting.Format));
        json.WriteString("status", StatusName(meeting.Status));
        json.WriteString("evidence", meeting.Evidence.In(content));
        json.WriteString("rule", meeting.RuleId);
        json.WriteNumber("confidence", Math.Round(meeting.Confidence, 3));
        json.WriteEndObject();
    }

    /// <summary>The annotation form's code of a party: it gives the African Union and the European Community the codes of Australia and Ecuador.</summary>
    public static string PartyCode(string party) => party switch
    {
        "AFRU" => "AU",
        "EURC" => "EC",
        _ => party,
    };

    /// <summary>The annotation form's word: in_person, call, video, unknown.</summary>
    public static string FormatName(MeetingFormat format) => format switch
    {
        MeetingFormat.InPerson => "in_person",
        MeetingFormat.Call => "call",
        MeetingFormat.Video => "video",
        _ => "unknown",
    };

    /// <summary>The annotation form's word: held, planned, cancelled.</summary>
    public static string StatusName(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "planned",
        MeetingStatus.Cancelled => "cancelled",
        _ => "held",
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
