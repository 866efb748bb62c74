using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Filters;

/// <summary>A filter in plain words, and how to widen it when it leaves nothing.</summary>
public static class FilterWords
{
    /// <summary>"Chad or Egypt · May 2022 · planned", or "all data".</summary>
    public static string Describe(DashboardFilter filter)
    {
        var parts = new List<string>();
        if (filter.Countries.Count > 0)
        {
            parts.Add(Countries(filter));
        }

        if (filter.From is not null || filter.Until is not null)
        {
            parts.Add(Words.Range(filter.From, filter.Until));
        }

        if (filter.Outlets.Count > 0)
        {
            parts.Add(Words.Count(filter.Outlets.Count, "outlet"));
        }

        if (filter.Statuses.Count > 0)
        {
            parts.Add(Statuses(filter));
        }

        return parts.Count == 0 ? "all data" : string.Join(" · ", parts);
    }

    /// <summary>"No planned meetings of Chad or Egypt in the chosen outlet, 1–31 May 2022."</summary>
    /// <param name="filter">The filter that left nothing.</param>
    /// <param name="subject">What there is none of, in plural: "meetings".</param>
    public static string Nothing(DashboardFilter filter, string subject)
    {
        var words = "No " + (filter.Statuses.Count > 0 ? Statuses(filter) + " " : "") + subject;
        if (filter.Countries.Count > 0)
        {
            words += " of " + Countries(filter);
        }

        if (filter.Outlets.Count > 0)
        {
            words += filter.Outlets.Count == 1 ? " in the chosen outlet" : " in the chosen outlets";
        }

        if (filter.From is not null || filter.Until is not null)
        {
            words += ", " + Words.Range(filter.From, filter.Until);
        }

        return words + ".";
    }

    /// <summary>"Data runs from 3 Jan 2021 to 30 Nov 2025.", or null for an empty database.</summary>
    public static string? WhereDataIs(DataRange range)
    {
        var first = Min(range.FirstArticle, range.FirstMeeting);
        var last = Max(range.LastArticle, range.LastMeeting);
        return first is { } from && last is { } until ? $"Data runs from {Words.Day(from)} to {Words.Day(until)}." : null;
    }

    /// <summary>The next wider filter with the words for its button: without dates, then without status, outlets, countries; null where nothing restricts.</summary>
    public static (string Label, DashboardFilter Filter)? Widen(DashboardFilter filter) => filter switch
    {
        { From: not null } or { Until: not null } => ("Show all dates", filter with { From = null, Until = null }),
        { Statuses.Count: > 0 } => ("Show every status", filter with { Statuses = [] }),
        { Outlets.Count: > 0 } => ("Show all outlets", filter with { Outlets = [] }),
        { Countries.Count: > 0 } => ("Show all countries", filter with { Countries = [] }),
        _ => null,
    };

    private static string Countries(DashboardFilter filter)
    {
        var names = filter.Countries.Take(3).Select(CountryNames.Of).ToList();
        if (filter.Countries.Count > 3)
        {
            names.Add($"{filter.Countries.Count - 3} more");
        }

        return List(names);
    }

    private static string Statuses(DashboardFilter filter) =>
        List([.. filter.Statuses.Select(status => Words.Status(status).ToLowerInvariant())]);

    private static string List(List<string> names) =>
        names.Count < 2 ? string.Concat(names) : string.Join(", ", names.SkipLast(1)) + " or " + names[^1];

    private static DateOnly? Min(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static DateOnly? Max(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;
}
