using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>The latest runs of ingestion, latest first.</summary>
public sealed class RunsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<RunRow>> RunAsync(int take, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context, take).ToListAsync(cancellationToken);
    }

    internal static IQueryable<RunRow> Rows(NewsDbContext context, int take) => context.IngestionRuns.AsNoTracking()
        .OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id)
        .Take(Math.Max(0, take))
        .Select(run => new RunRow(run.Id, run.Kind, run.Name, run.StartedAt, run.FinishedAt, run.Added, run.Known, run.Rejected, run.Error));
}
