using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.Data.Storage;

/// <summary>Keeps the record of each run of ingestion, so that people see what came in and what did not.</summary>
public sealed class IngestionRunLog(NewsWriter writer, TimeProvider clock)
{
    /// <returns>The run's id.</returns>
    public Task<long> BeginAsync(IngestionKind kind, string name, int? feedId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{writer}{clock}");

    /// <summary>Adds what happened since the last call to a run in progress.</summary>
    public Task AddAsync(long runId, StoreResult stored, IReadOnlyList<RejectedRow> rejected, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{writer}{clock}");

    /// <param name="runId">The run.</param>
    /// <param name="error">Why the whole run failed, in plain words; null where it did not.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task FinishAsync(long runId, string? error, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{writer}{clock}");
}
