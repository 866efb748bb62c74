using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Fetching;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>When a feed is polled next, and what its row says of the last poll. All of it is in the row, so it outlives a restart.</summary>
internal static class PollSchedule
{
    private const double Jitter = 0.2;
    private const int FailuresBeforePause = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <param name="feed">Changed in place.</param>
    /// <param name="result">A document, or that it has not changed.</param>
    /// <param name="now">UTC.</param>
    /// <param name="chance">0 to 1, spreads feeds over time.</param>
    public static void Succeed(Feed feed, FetchResult result, DateTime now, double chance)
    {
        feed.LastOutcome = result.Outcome;
        feed.LastError = null;
        feed.LastPolledAt = now;
        feed.LastSuccessAt = now;
        feed.ConsecutiveFailures = 0;
        feed.ETag = result.Outcome == FetchOutcome.NotModified ? result.ETag ?? feed.ETag : result.ETag;
        feed.LastModified = result.Outcome == FetchOutcome.NotModified ? result.LastModified ?? feed.LastModified : result.LastModified;
        feed.NextPollAt = now + (Interval(feed) * (1 + (Jitter * chance)));
    }

    /// <summary>
    /// Waits twice as long after each further failure, up to a day, or as long as the server asks. A feed that is closed is
    /// paused, and so is one that is not found after it could not be read, for whatever reason, many times in a row.
    /// </summary>
    public static void Fail(Feed feed, FetchResult result, DateTime now, double chance)
    {
        feed.LastOutcome = result.Outcome;
        feed.LastError = result.Reason;
        feed.LastPolledAt = now;
        feed.ConsecutiveFailures++;
        feed.NextPollAt = now + ((result.RetryAfter ?? BackOff(feed)) * (1 + (Jitter * chance)));
        if (result.Outcome == FetchOutcome.Gone)
            feed.Paused = true;
        else if (result.IsNotFound && feed.ConsecutiveFailures >= FailuresBeforePause)
            Pause(feed, $"{result.Reason} The feed could not be read {feed.ConsecutiveFailures} times in a row, so it was paused.");
    }

    private static void Pause(Feed feed, string reason)
    {
        feed.Paused = true;
        feed.LastError = reason;
    }

    private static TimeSpan BackOff(Feed feed)
    {
        var doublings = Math.Min(feed.ConsecutiveFailures - 1, 20);
        var wait = Interval(feed) * Math.Pow(2, doublings);
        return wait > LongestWait ? LongestWait : wait;
    }

    private static TimeSpan Interval(Feed feed) => TimeSpan.FromMinutes(Math.Clamp(feed.IntervalMinutes, 1, 24 * 60));
}
