using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>All that the overview shows.</summary>
/// <param name="Range">Where data exists.</param>
/// <param name="Figures">Of the filter.</param>
/// <param name="FiguresBefore">Of the equally long time just before; null where the filter names no days on both sides.</param>
/// <param name="Meetings">Meetings in time.</param>
/// <param name="Countries">Most mentioned first, whatever countries are chosen, with those chosen among them.</param>
/// <param name="Latest">Latest meetings first.</param>
public sealed record OverviewData(
    DataRange Range, KeyFigures Figures, KeyFigures? FiguresBefore, IReadOnlyList<MeetingBin> Meetings, IReadOnlyList<CountryRow> Countries, IReadOnlyList<MeetingRow> Latest)
{
    public bool IsEmpty => Figures.Articles == 0 && Meetings.Count == 0;
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
        var countriesTask = countries.RunAsync(filter with { Countries = [] }, top: null, cancellationToken);
        var latestTask = meetings.RunAsync(filter, MeetingSort.Start, descending: true, skip: 0, take: LatestMeetings, cancellationToken);
        await Task.WhenAll(rangeTask, figuresTask, beforeTask ?? Task.CompletedTask, weeksTask, countriesTask, latestTask);
        return new OverviewData(
            await rangeTask, await figuresTask, beforeTask is null ? null : await beforeTask, MeetingBin.Of(await weeksTask), Top(await countriesTask, filter.Countries), (await latestTask).Rows);
    }

    /// <summary>The first of the ranking, the last of them giving way to chosen ones that stand further down.</summary>
    public static IReadOnlyList<CountryRow> Top(IReadOnlyList<CountryRow> ranking, IReadOnlyList<string> chosen)
    {
        var further = ranking.Skip(TopCountries).Where(row => chosen.Contains(row.Country)).Take(TopCountries).ToList();
        return [.. ranking.Take(TopCountries - further.Count), .. further];
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
