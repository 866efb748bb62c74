using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>The first items that one run did not take in, in their order; <see cref="RunRow.Rejected"/> tells how many there are.</summary>
public sealed class RejectedItemsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<RejectedRow>> RunAsync(long runId, int take, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context, runId, take).ToListAsync(cancellationToken);
    }

    internal static IQueryable<RejectedRow> Rows(NewsDbContext context, long runId, int take) => context.RejectedItems.AsNoTracking()
        .Where(item => item.RunId == runId)
        .OrderBy(item => item.Id)
        .Take(Math.Max(0, take))
        .Select(item => new RejectedRow(item.Place, item.Reason, item.Excerpt));
}
