using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.Data.Storage;

/// <summary>Keeps the record of each run of ingestion, so that people see what came in and what did not.</summary>
public sealed class IngestionRunLog(NewsWriter writer, TimeProvider clock)
{
    /// <returns>The run's id.</returns>
    public Task<long> BeginAsync(IngestionKind kind, string name, int? feedId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                var run = new IngestionRun { Kind = kind, Name = name, FeedId = feedId, StartedAt = clock.GetUtcNow().UtcDateTime };
                context.IngestionRuns.Add(run);
                await context.SaveChangesAsync(cancel);
                return run.Id;
            },
            cancellationToken);

    /// <summary>Adds what happened since the last call to a run in progress.</summary>
    public Task AddAsync(long runId, StoreResult stored, IReadOnlyList<RejectedRow> rejected, CancellationToken cancellationToken = default) =>
        writer.WriteAsync((context, cancel) => AddAsync(context, runId, stored, rejected, cancel), cancellationToken);

    /// <summary>The same inside a transaction of the caller's, such as the one that stores the articles.</summary>
    public static async Task AddAsync(
        NewsDbContext context, long runId, StoreResult stored, IReadOnlyList<RejectedRow> rejected, CancellationToken cancellationToken = default)
    {
        var run = await FindAsync(context, runId, cancellationToken);
        run.Added += stored.Added;
        run.Known += stored.Known;
        run.Rejected += rejected.Count;
        context.Update(run);
        context.RejectedItems.AddRange(rejected.Select(item => new RejectedItem
        {
            RunId = runId,
            Place = item.Place,
            Reason = item.Reason,
            Excerpt = Cut.ToLength(item.Excerpt, ColumnLengths.Excerpt),
        }));
    }

    /// <param name="runId">The run.</param>
    /// <param name="error">Why the whole run failed, in plain words; null where it did not.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task FinishAsync(long runId, string? error, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                var run = await FindAsync(context, runId, cancel);
                run.FinishedAt = clock.GetUtcNow().UtcDateTime;
                run.Error = error;
            },
            cancellationToken);

    private static async Task<IngestionRun> FindAsync(NewsDbContext context, long runId, CancellationToken cancellationToken) =>
        await context.IngestionRuns.FindAsync([runId], cancellationToken)
            ?? throw new InvalidOperationException($"There is no run of ingestion {runId}.");
}
