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

    private const int MaxBins = 30;

    /// <summary>The status of most of its meetings.</summary>
    public MeetingStatus Status => Marks.GroupBy(mark => mark.Meeting.Status).MaxBy(group => group.Count())!.Key;

    /// <summary>Bins of a week, or, where these would crowd too, of a month, a quarter or a year.</summary>
    public static IReadOnlyList<TimelineBin> Of(IReadOnlyList<TimelineMark> marks)
    {
        Func<DateOnly, (DateOnly From, DateOnly Until)>[] grains = [Week, Month, Quarter];
        foreach (var grain in grains)
        {
            var bins = By(marks, grain);
            if (bins.Count <= MaxBins)
            {
                return bins;
            }
        }

        return By(marks, Year);
    }

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
