using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>All feeds by outlet and address.</summary>
public sealed class FeedsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<FeedRow>> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context).ToListAsync(cancellationToken);
    }

    internal static IQueryable<FeedRow> Rows(NewsDbContext context) => context.Feeds.AsNoTracking()
        .OrderBy(feed => feed.Outlet!.Name).ThenBy(feed => feed.Url)
        .Select(feed => new FeedRow(
            feed.Id, feed.Url, feed.Title, feed.Outlet!.Name, feed.Paused, feed.LastOutcome, feed.LastError, feed.LastPolledAt,
            feed.LastSuccessAt, feed.LastNewItemAt, feed.NextPollAt, feed.ConsecutiveFailures, feed.Repaired));
}
