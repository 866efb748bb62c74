using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>All that the page of sources shows.</summary>
/// <param name="Range">Where data exists, and whether demo articles are among it.</param>
/// <param name="Feeds">By outlet.</param>
/// <param name="Runs">Latest first.</param>
public sealed record SourcesData(DataRange Range, IReadOnlyList<FeedRow> Feeds, IReadOnlyList<RunRow> Runs);

/// <summary>Reads the page's parts at the same time.</summary>
public sealed class SourcesLoader(DataRangeQuery range, FeedsQuery feeds, RunsQuery runs)
{
    private const int LatestRuns = 40;

    public async Task<SourcesData> LoadAsync(CancellationToken cancellationToken)
    {
        var rangeTask = range.RunAsync(cancellationToken);
        var feedsTask = feeds.RunAsync(cancellationToken);
        var runsTask = runs.RunAsync(LatestRuns, cancellationToken);
        await Task.WhenAll(rangeTask, feedsTask, runsTask);
        return new SourcesData(await rangeTask, await feedsTask, await runsTask);
    }
}
