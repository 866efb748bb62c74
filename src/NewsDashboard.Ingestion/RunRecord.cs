using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Ingestion;

/// <summary>Counts one run and writes it to the run log and the progress. A poll of a feed that brings nothing new leaves no row.</summary>
internal sealed class RunRecord
{
    private readonly IngestionRequest request;
    private readonly IngestionRunLog log;
    private readonly IngestionProgress progress;
    private readonly List<RejectedRow> rejectedItems = [];
    private RunProgress state;
    private long? runId;
    private string? error;
    private bool isDatabaseFault;

    public RunRecord(IngestionRequest request, IngestionRunLog log, IngestionProgress progress)
    {
        this.request = request;
        this.log = log;
        this.progress = progress;
        state = progress.Begin(request.Kind, request.Name, request.BytesTotal);
    }

    public IngestionSummary Summary => new(state.Added, state.Known, state.Rejected, rejectedItems, error) { IsDatabaseFault = isDatabaseFault };

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (request.Kind != IngestionKind.Feed)
            runId = await log.BeginAsync(request.Kind, request.Name, request.FeedId, cancellationToken);
    }

    /// <summary>Writes a batch into the run log inside the transaction that stores it; a run without a row yet is left to <see cref="AddAsync"/>.</summary>
    public Task WriteAsync(NewsDbContext context, StoreResult stored, IReadOnlyList<RejectedRow> rejected, CancellationToken cancellationToken) =>
        runId is { } id ? IngestionRunLog.AddAsync(context, id, stored, rejected, cancellationToken) : Task.CompletedTask;

    /// <summary>Counts a batch that has been stored and tells of it.</summary>
    public async Task AddAsync(StoreResult stored, IReadOnlyList<RejectedRow> rejected, CancellationToken cancellationToken)
    {
        if (runId is null && (stored.Added > 0 || rejected.Count > 0))
        {
            var id = await log.BeginAsync(request.Kind, request.Name, request.FeedId, cancellationToken);
            await log.AddAsync(id, stored, rejected, cancellationToken);
            runId = id;
        }

        rejectedItems.AddRange(rejected.Take(IngestionSummary.MostRejectedItems - rejectedItems.Count));
        state = state with
        {
            Added = state.Added + stored.Added,
            Known = state.Known + stored.Known,
            Rejected = state.Rejected + rejected.Count,
            BytesRead = request.BytesRead?.Invoke(),
        };
        progress.Update(state);
        request.Progress?.Report(state);
    }

    /// <param name="reason">Why it stopped before its end; null where it did not.</param>
    /// <param name="problem">What stopped it.</param>
    public async Task FinishAsync(string? reason, Exception? problem = null)
    {
        error = reason;
        isDatabaseFault = problem is not null && DatabaseFault.Is(problem);
        if (runId is { } id)
            await log.FinishAsync(id, reason, CancellationToken.None);
    }

    public void End() => progress.End(state);
}
