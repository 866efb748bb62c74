using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Weeks put together so that a chart over years stays readable: each bin holds the same number of whole weeks.</summary>
/// <param name="First">Monday of the first bin.</param>
/// <param name="WeeksEach">1, 4, 13 or 52.</param>
/// <param name="Count">Number of bins.</param>
/// <param name="LastDay">Last day that has been counted; the last bin may reach beyond it.</param>
public sealed record WeekBins(DateOnly First, int WeeksEach, int Count, DateOnly LastDay)
{
    private static readonly int[] Sizes = [1, 4, 13, 52];

    /// <summary>Bins at most: more points cannot be told apart on a page.</summary>
    private const int MaxCount = 80;

    /// <summary>With fewer points there would be no line.</summary>
    private const int MinCount = 4;

    /// <summary>The finest bins that make a readable number of points of the days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day; not before the first.</param>
    /// <param name="atMost">Points that are still readable.</param>
    public static WeekBins Over(DateOnly first, DateOnly last, int atMost = MaxCount) =>
        Sizes.Select(size => Of(first, last, size)).FirstOrDefault(bins => bins.Count <= atMost, Of(first, last, Sizes[^1]));

    /// <summary>The next coarser bins over the same days, or null where they would be too few for a line.</summary>
    public WeekBins? Coarser() =>
        Sizes.Where(size => size > WeeksEach).Take(1).Select(size => Of(First, LastDay, size)).FirstOrDefault(bins => bins.Count >= MinCount);

    /// <summary>"a week" or "per 4 weeks", for titles.</summary>
    public string Each => WeeksEach == 1 ? "a week" : $"per {WeeksEach} weeks";

    public DateOnly Start(int bin) => First.AddDays(bin * WeeksEach * 7);

    /// <summary>Last day of the bin that begins on this one.</summary>
    public DateOnly LastDayOf(DateOnly start) => start.AddDays((WeeksEach * 7) - 1);

    public int IndexOf(DateOnly day) => Math.Clamp((day.DayNumber - First.DayNumber) / (WeeksEach * 7), 0, Count - 1);

    /// <summary>The bin reaches past what has been counted, or is not over today.</summary>
    public bool IsOpen(DateOnly start, DateOnly today) => LastDayOf(start) is var end && (end > LastDay || (start <= today && today <= end));

    /// <summary>Said under a chart whose last bin is not full; null where all are.</summary>
    public string? Note(DateOnly today)
    {
        var last = Start(Count - 1);
        return IsOpen(last, today) ? $"The last point, from {Parts.Words.Day(last)}, does not cover its whole {(WeeksEach == 1 ? "week" : $"{WeeksEach} weeks")} and is drawn hollow." : null;
    }

    private static WeekBins Of(DateOnly first, DateOnly last, int size)
    {
        var monday = Week.Of(first);
        var weeks = ((Week.Of(last).DayNumber - monday.DayNumber) / 7) + 1;
        return new WeekBins(monday, size, (weeks + size - 1) / size, last);
    }
}
