using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>A meeting in words.</summary>
public static class MeetingWords
{
    /// <summary>"China – Egypt", or with many "China, Egypt, France and 9 more".</summary>
    public static string Parties(MeetingRow meeting) => Parties(meeting.Parties);

    public static string Parties(IReadOnlyList<string> codes)
    {
        var names = codes.Select(CountryNames.Of).ToList();
        return names.Count <= 4
            ? string.Join(" – ", names)
            : string.Join(", ", names.Take(3)) + $" and {names.Count - 3} more";
    }

    /// <summary>"Beijing, China · in person · 3 articles".</summary>
    public static string Where(MeetingRow meeting)
    {
        var parts = new List<string>();
        if (Place(meeting) is { } place)
        {
            parts.Add(place);
        }

        if (meeting.Format != MeetingFormat.Unknown)
        {
            parts.Add(Words.Format(meeting.Format).ToLowerInvariant());
        }

        parts.Add(Words.Count(meeting.Reports, "report"));
        return string.Join(" · ", parts);
    }

    /// <summary>"Beijing, China", "Beijing", "China", or null where no article tells.</summary>
    public static string? Place(MeetingRow meeting)
    {
        var country = meeting.PlaceCountry is { } code ? CountryNames.Of(code) : null;
        return (meeting.Place, country) switch
        {
            ({ } place, { } name) when place != name => $"{place}, {name}",
            (null, { } name) => name,
            var (place, _) => place,
        };
    }
}
