using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>All that the page of tone shows.</summary>
/// <param name="Range">Where data exists.</param>
/// <param name="Bins">Weeks of the line chart; null where there is nothing to draw.</param>
/// <param name="Weeks">Tone over time.</param>
/// <param name="Countries">Those with enough sentences, most positive first.</param>
/// <param name="Outlets">Those with enough articles or sentences, most positive first.</param>
/// <param name="OutletIds">Numbers of outlets by name, for the filter.</param>
public sealed record SentimentData(
    DataRange Range, WeekBins? Bins, IReadOnlyList<ToneBin> Weeks, IReadOnlyList<ToneGroup> Countries, IReadOnlyList<ToneGroup> Outlets,
    IReadOnlyDictionary<string, int> OutletIds);

/// <summary>Reads the page's parts at the same time.</summary>
public sealed class SentimentLoader(
    DataRangeQuery range, ToneWeeksQuery weeks, ToneByCountryQuery countries, ToneByOutletQuery toneByOutlet, OutletsQuery outlets)
{
    public async Task<SentimentData> LoadAsync(DashboardFilter filter, CancellationToken cancellationToken)
    {
        var rangeTask = range.RunAsync(cancellationToken);
        var weeksTask = weeks.RunAsync(filter, cancellationToken);
        var countriesTask = countries.RunAsync(filter, ToneGroupsChart.MinimumSentences, cancellationToken);
        var toneTask = toneByOutlet.RunAsync(filter, cancellationToken);
        var outletsTask = outlets.RunAsync(cancellationToken);
        await Task.WhenAll(rangeTask, weeksTask, countriesTask, toneTask, outletsTask);
        var ids = (await outletsTask).GroupBy(outlet => outlet.Name).ToDictionary(same => same.Key, same => same.First().Id);
        var enough = (await toneTask).Where(group => group.Count >= ToneBin.Minimum).ToList();
        if ((await weeksTask).Count == 0 || CountriesLoader.Days(filter, await rangeTask) is not { } days)
        {
            return new SentimentData(await rangeTask, null, [], await countriesTask, enough, ids);
        }

        var (bins, rows) = ToneBin.Of(await weeksTask, days.First, days.Last);
        return new SentimentData(await rangeTask, bins, rows, await countriesTask, enough, ids);
    }
}
