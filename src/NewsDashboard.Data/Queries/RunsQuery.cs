using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>The latest runs of ingestion, latest first, each with its first rejected items.</summary>
public sealed class RunsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>A file of nothing but errors must not fill the page; <see cref="RunRow.Rejected"/> tells how many there are.</summary>
    private const int RejectedShown = 100;

    public async Task<IReadOnlyList<RunRow>> RunAsync(int take, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context, take).ToListAsync(cancellationToken);
    }

    internal static IQueryable<RunRow> Rows(NewsDbContext context, int take) => context.IngestionRuns.AsNoTracking()
        .OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id)
        .Take(Math.Max(0, take))
        .Select(run => new RunRow(
            run.Id, run.Kind, run.Name, run.StartedAt, run.FinishedAt, run.Added, run.Known, run.Rejected, run.Error,
            run.RejectedItems.OrderBy(item => item.Id).Take(RejectedShown).Select(item => new RejectedRow(item.Place, item.Reason, item.Excerpt)).ToList()));
}
