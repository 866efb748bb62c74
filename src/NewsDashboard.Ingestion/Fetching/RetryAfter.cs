using System.Globalization;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>The header by which servers ask for patience.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Seconds or a date, clamped to one minute to one day; null for what is neither.</summary>
    public static TimeSpan? Parse(string? header, DateTime now)
    {
        header = header?.Trim();
        if (string.IsNullOrEmpty(header))
            return null;
        if (double.TryParse(header, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Clamp(seconds, Shortest.TotalSeconds, Longest.TotalSeconds));
        if (FeedDates.Parse(header) is not { } date)
            return null;
        var wait = date - now;
        return wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
    }
}
