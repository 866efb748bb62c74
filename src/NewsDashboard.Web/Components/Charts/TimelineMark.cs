using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>One meeting on one lane of the timeline. A meeting of three parties stands on three lanes, one for each pair.</summary>
public sealed record TimelineMark(TimelineLane Lane, MeetingRow Meeting)
{
    /// <summary>Articles tell only the week, month or season.</summary>
    public bool IsUnsure => Meeting.DatePrecision is DatePrecision.Week or DatePrecision.Month or DatePrecision.Season;

    /// <summary>It lasted several days.</summary>
    public bool IsVisit => Meeting.DatePrecision is DatePrecision.Day or DatePrecision.Range && Meeting.End > Meeting.Start;
}

/// <summary>A pair of parties, or <see cref="Larger"/>.</summary>
/// <param name="A">Code of the first, in ordinal order.</param>
/// <param name="B">Code of the second.</param>
public sealed record TimelineLane(string A, string B)
{
    /// <summary>More parties than this have too many pairs to draw each: they share one lane.</summary>
    public const int MaxParties = 4;

    /// <summary>The lane of meetings of more than <see cref="MaxParties"/> parties.</summary>
    public static TimelineLane Larger { get; } = new("", "");

    public string Name => this == Larger ? "Five parties or more" : $"{CountryNames.Of(A)} – {CountryNames.Of(B)}";

    /// <summary>The name in one or two lines, cut to fit beside the chart; a party that the reader has chosen stands first.</summary>
    public IReadOnlyList<string> LinesFor(IReadOnlyList<string> chosen)
    {
        if (this == Larger)
        {
            return ["Five parties", "or more"];
        }

        var turned = chosen.Contains(B) && !chosen.Contains(A);
        return turned ? ShortNames.Pair(CountryNames.Of(B), CountryNames.Of(A)) : ShortNames.Pair(CountryNames.Of(A), CountryNames.Of(B));
    }
}

/// <summary>The lanes of a timeline, most active on top.</summary>
/// <param name="Lanes">Those that are drawn.</param>
/// <param name="AllLanes">How many there are in all.</param>
/// <param name="Marks">Of the drawn lanes, lane by lane, by day.</param>
public sealed record Timeline(IReadOnlyList<TimelineLane> Lanes, int AllLanes, IReadOnlyList<TimelineMark> Marks)
{
    /// <param name="meetings">In any order.</param>
    /// <param name="countries">Where not empty, only pairs that one of them belongs to.</param>
    /// <param name="maxLanes">How many lanes to keep.</param>
    public static Timeline Of(IReadOnlyList<MeetingRow> meetings, IReadOnlyList<string> countries, int maxLanes)
    {
        var lanes = meetings
            .SelectMany(meeting => LanesOf(meeting.Parties, countries).Select(lane => new TimelineMark(lane, meeting)))
            .GroupBy(mark => mark.Lane)
            .OrderByDescending(lane => lane.Count())
            .ThenByDescending(lane => lane.Max(mark => mark.Meeting.Start))
            .ThenBy(lane => lane.Key.Name, StringComparer.Ordinal)
            .ToList();
        var kept = lanes.Take(maxLanes).ToList();
        return new Timeline(
            [.. kept.Select(lane => lane.Key)],
            lanes.Count,
            [.. kept.SelectMany(lane => lane.OrderBy(mark => mark.Meeting.Start).ThenBy(mark => mark.Meeting.Id))]);
    }

    private static IEnumerable<TimelineLane> LanesOf(IReadOnlyList<string> parties, IReadOnlyList<string> countries)
    {
        if (parties.Count > TimelineLane.MaxParties)
        {
            yield return TimelineLane.Larger;
            yield break;
        }

        for (var a = 0; a < parties.Count; a++)
        {
            for (var b = a + 1; b < parties.Count; b++)
            {
                if (countries.Count == 0 || countries.Contains(parties[a]) || countries.Contains(parties[b]))
                {
                    yield return new TimelineLane(parties[a], parties[b]);
                }
            }
        }
    }
}
