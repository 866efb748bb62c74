using System.Globalization;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>What a mark of the timeline means when it is clicked: a meeting, or the days of a bin.</summary>
public static class TimelineKey
{
    public static string Meeting(long id) => string.Create(CultureInfo.InvariantCulture, $"meeting:{id}");

    public static string Days(DateOnly from, DateOnly until) => $"days:{ChartStyle.Day(from)}:{ChartStyle.Day(until)}";

    public static long? MeetingOf(string key) =>
        key.StartsWith("meeting:", StringComparison.Ordinal) && long.TryParse(key.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static (DateOnly From, DateOnly Until)? DaysOf(string key)
    {
        var parts = key.Split(':');
        return parts is ["days", var from, var until]
            && DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
            ? (first, last)
            : null;
    }
}
