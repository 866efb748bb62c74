using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>All that the overview shows.</summary>
/// <param name="Range">Where data exists.</param>
/// <param name="Figures">Of the filter.</param>
/// <param name="FiguresBefore">Of the equally long time just before; null where the filter names no days on both sides.</param>
/// <param name="Weeks">Meetings a week.</param>
/// <param name="Countries">Most mentioned first.</param>
/// <param name="Latest">Latest meetings first.</param>
public sealed record OverviewData(
    DataRange Range, KeyFigures Figures, KeyFigures? FiguresBefore, IReadOnlyList<MeetingWeek> Weeks, IReadOnlyList<CountryRow> Countries, IReadOnlyList<MeetingRow> Latest)
{
    public bool IsEmpty => Figures.Articles == 0 && Weeks.Count == 0;
}

/// <summary>Reads the overview's parts at the same time.</summary>
public sealed class OverviewLoader(
    DataRangeQuery range, KeyFiguresQuery figures, MeetingWeeksQuery weeks, CountryRankingQuery countries, MeetingsQuery meetings)
{
    private const int TopCountries = 10;
    private const int LatestMeetings = 6;

    public async Task<OverviewData> LoadAsync(DashboardFilter filter, CancellationToken cancellationToken)
    {
        var rangeTask = range.RunAsync(cancellationToken);
        var figuresTask = figures.RunAsync(filter, cancellationToken);
        var beforeTask = Before(filter) is { } before ? figures.RunAsync(before, cancellationToken) : null;
        var weeksTask = weeks.RunAsync(filter, cancellationToken);
        var countriesTask = countries.RunAsync(filter, TopCountries, cancellationToken);
        var latestTask = meetings.RunAsync(filter, MeetingSort.Start, descending: true, skip: 0, take: LatestMeetings, cancellationToken);
        await Task.WhenAll(rangeTask, figuresTask, beforeTask ?? Task.CompletedTask, weeksTask, countriesTask, latestTask);
        return new OverviewData(
            await rangeTask, await figuresTask, beforeTask is null ? null : await beforeTask, await weeksTask, await countriesTask, (await latestTask).Rows);
    }

    /// <summary>The same filter over the equally many days just before.</summary>
    public static DashboardFilter? Before(DashboardFilter filter)
    {
        if (filter is not { From: { } from, Until: { } until })
        {
            return null;
        }

        var days = until.DayNumber - from.DayNumber + 1;
        return from.DayNumber < days ? null : filter with { From = from.AddDays(-days), Until = from.AddDays(-1) };
    }
}
