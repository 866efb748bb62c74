using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Meetings that start in some weeks.</summary>
/// <param name="Start">Monday of the first of them.</param>
/// <param name="End">Sunday of the last.</param>
public sealed record MeetingBin(DateOnly Start, DateOnly End, int Held, int Planned, int Cancelled)
{
    // More bars than this are too thin to tell filled from hollow.
    private const int MaxBars = 110;

    public int Total => Held + Planned + Cancelled;

    /// <summary>One row a bin from the first week with a meeting to the last, in order; bins without any have a row of zeros.</summary>
    /// <param name="weeks">In order; may be empty.</param>
    public static IReadOnlyList<MeetingBin> Of(IReadOnlyList<MeetingWeek> weeks)
    {
        if (weeks.Count == 0)
        {
            return [];
        }

        var bins = WeekBins.Over(weeks[0].Week, weeks[^1].Week, MaxBars);
        var rows = weeks.ToLookup(week => bins.IndexOf(week.Week));
        return
        [
            .. Enumerable.Range(0, bins.Count).Select(bin => new MeetingBin(
                bins.Start(bin), bins.LastDayOf(bins.Start(bin)),
                rows[bin].Sum(week => week.Held), rows[bin].Sum(week => week.Planned), rows[bin].Sum(week => week.Cancelled))),
        ];
    }

    public bool IsOpen(DateOnly today) => Start <= today && today < End;
}
