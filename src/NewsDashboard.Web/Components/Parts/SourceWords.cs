using System.Globalization;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>Feeds, runs and times in plain words.</summary>
public static class SourceWords
{
    /// <summary>"just now", "5 min ago", "3 h ago", "2 days ago", and the day beyond a week.</summary>
    /// <param name="time">UTC; null reads "never".</param>
    /// <param name="now">UTC.</param>
    public static string Ago(DateTime? time, DateTime now) => time is not { } then ? "never" : (now - then) switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } gone => $"{gone.Minutes} min ago",
        { TotalDays: < 1 } gone => $"{gone.Hours} h ago",
        { TotalDays: < 8 } gone => $"{Words.Count(gone.Days, "day")} ago",
        _ => Words.Day(DateOnly.FromDateTime(then)),
    };

    /// <summary>"now", "in 5 min", "in 3 h", "in 2 days".</summary>
    public static string Until(DateTime? time, DateTime now) => time is not { } then ? "now" : (then - now) switch
    {
        { TotalSeconds: < 30 } => "now",
        { TotalMinutes: < 60 } left => $"in {Math.Ceiling(left.TotalMinutes):0} min",
        { TotalHours: < 24 } left => $"in {left.TotalHours:0} h",
        var left => $"in {Words.Count((int)Math.Round(left.TotalDays), "day")}",
    };

    /// <summary>"2022-02-05 12:30 UTC".</summary>
    public static string Exact(DateTime? time) => time?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The feed's state in a word or two.</summary>
    public static string State(FeedRow feed) => feed switch
    {
        { Paused: true, LastOutcome: FetchOutcome.Gone } => "Gone, paused",
        { Paused: true } => "Paused",
        { LastOutcome: FetchOutcome.Never } => "Waiting for its first poll",
        { LastOutcome: FetchOutcome.RetryLater } => "Not reached, trying again",
        { LastOutcome: FetchOutcome.Gone } => "Gone",
        { LastOutcome: FetchOutcome.Rejected } => "Refused",
        { Repaired: true } => "Working, with repairs",
        _ => "Working",
    };

    /// <summary>"good", "waiting" or "bad": the colour of its mark; the words beside it say the same.</summary>
    public static string StateClass(FeedRow feed) => feed switch
    {
        { LastError: not null } or { LastOutcome: FetchOutcome.Gone or FetchOutcome.Rejected } => "bad",
        { Paused: true } or { LastOutcome: FetchOutcome.Never or FetchOutcome.RetryLater } => "waiting",
        _ => "good",
    };

    public static string Kind(IngestionKind kind) => kind switch
    {
        IngestionKind.Feed => "Feed",
        IngestionKind.File => "File",
        IngestionKind.Upload => "Upload",
        _ => "Demo data",
    };

    /// <summary>"812 bytes", "1.4 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => $"{(bytes / 1e3).ToString("0.#", CultureInfo.InvariantCulture)} kB",
        < 1_000_000_000 => $"{(bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture)} MB",
        _ => $"{(bytes / 1e9).ToString("0.#", CultureInfo.InvariantCulture)} GB",
    };

    /// <summary>"12 added, 3 known, 1 rejected".</summary>
    public static string Counts(int added, int known, int rejected) =>
        $"{Words.Count(added)} added, {Words.Count(known)} known, {Words.Count(rejected)} rejected";
}
