using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Meetings of a crowded lane that are drawn as one mark with their number in it.</summary>
/// <param name="From">First day of the bin.</param>
/// <param name="Until">Last day of the bin.</param>
/// <param name="Marks">At least one.</param>
public sealed record TimelineBin(DateOnly From, DateOnly Until, IReadOnlyList<TimelineMark> Marks)
{
    /// <summary>A lane with more marks than this is drawn in bins.</summary>
    public const int Crowded = 30;

    // More slots than this across a chart, and the numbers in them overlap.
    private const int MaxSlots = 20;

    private static readonly (int Days, Func<DateOnly, (DateOnly From, DateOnly Until)> Of)[] Grains = [(7, Week), (30, Month), (91, Quarter), (365, Year)];

    /// <summary>The status of most of its meetings.</summary>
    public MeetingStatus Status => Marks.GroupBy(mark => mark.Meeting.Status).MaxBy(group => group.Count())!.Key;

    /// <summary>Bins of a week, or, where these would overlap, of a month, a quarter or a year.</summary>
    /// <param name="marks">Of one lane.</param>
    /// <param name="span">Days across the whole chart.</param>
    public static IReadOnlyList<TimelineBin> Of(IReadOnlyList<TimelineMark> marks, int span) =>
        By(marks, Grains.FirstOrDefault(grain => span / grain.Days <= MaxSlots, Grains[^1]).Of);

    private static List<TimelineBin> By(IReadOnlyList<TimelineMark> marks, Func<DateOnly, (DateOnly From, DateOnly Until)> grain) =>
    [
        .. marks.GroupBy(mark => grain(mark.Meeting.Start)).OrderBy(bin => bin.Key.From)
            .Select(bin => new TimelineBin(bin.Key.From, bin.Key.Until, [.. bin])),
    ];

    private static (DateOnly From, DateOnly Until) Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return (monday, monday.AddDays(6));
    }

    private static (DateOnly From, DateOnly Until) Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return (first, first.AddMonths(1).AddDays(-1));
    }

    private static (DateOnly From, DateOnly Until) Quarter(DateOnly day)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return (first, first.AddMonths(3).AddDays(-1));
    }

    private static (DateOnly From, DateOnly Until) Year(DateOnly day) => (new(day.Year, 1, 1), new(day.Year, 12, 31));
}
