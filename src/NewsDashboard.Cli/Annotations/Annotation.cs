using System.Globalization;
using System.Text.Json;
using NewsDashboard.Extraction;

namespace NewsDashboard.Cli.Annotations;

/// <summary>A meeting in the annotation form.</summary>
public sealed record AnnotatedMeeting
{
    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    /// <summary>ISO day, or null.</summary>
    public string? Start { get; init; }

    public string? Place { get; init; }

    public string? PlaceCountry { get; init; }

    /// <summary>in_person, call, video, unknown.</summary>
    public string? Format { get; init; }

    /// <summary>held, planned, cancelled.</summary>
    public string? Status { get; init; }

    public string Evidence { get; init; } = "";

    /// <summary>Of a prediction, else 1.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>An article's annotation: what it reports, by a reader or by the analyzer.</summary>
public sealed record Annotation(string Id, IReadOnlyList<string> Countries, IReadOnlyList<AnnotatedMeeting> Meetings)
{
    /// <summary>Reads a file of annotations, one JSON object a line.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation, or an id stands twice.</exception>
    public static IReadOnlyList<Annotation> ReadFile(string path)
    {
        var annotations = new List<Annotation>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var annotation = Parse(line, path, number);
            if (!ids.Add(annotation.Id))
                throw new InvalidDataException($"{path}, line {number}: id {annotation.Id} stands twice");
            annotations.Add(annotation);
        }

        return annotations;
    }

    public static Annotation From(Article article, ArticleAnalysis analysis) => new(
        analysis.ArticleId,
        [.. analysis.Countries.Select(c => c.Country).Distinct()],
        [.. analysis.Meetings.Select(m => new AnnotatedMeeting
        {
            Parties = [.. m.Parties.Select(AnnotationWriter.PartyCode)],
            People = [.. m.People.Select(p => p.Name)],
            Start = m.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Place = m.Place,
            PlaceCountry = m.PlaceCountry,
            Format = AnnotationWriter.FormatName(m.Format),
            Status = AnnotationWriter.StatusName(m.Status),
            Evidence = m.Evidence.In(article.Content),
            Confidence = m.Confidence,
        })]);

    private static Annotation Parse(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new Annotation(root.GetProperty("id").GetString()!, Strings(root, "countries"), [.. root.GetProperty("meetings").EnumerateArray().Select(Meeting)]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}, line {number} is no annotation: {problem.Message}", problem);
        }
    }

    private static AnnotatedMeeting Meeting(JsonElement meeting) => new()
    {
        Parties = Strings(meeting, "parties"),
        People = Strings(meeting, "people"),
        Start = Text(meeting, "start"),
        Place = Text(meeting, "place"),
        PlaceCountry = Text(meeting, "place_country"),
        Format = Text(meeting, "format"),
        Status = Text(meeting, "status"),
        Evidence = Text(meeting, "evidence") ?? "",
        Confidence = meeting.TryGetProperty("confidence", out var confidence) && confidence.ValueKind == JsonValueKind.Number ? confidence.GetDouble() : 1,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
