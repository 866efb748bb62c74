using Microsoft.Extensions.Logging;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Ingestion;

/// <summary>How far a run is.</summary>
/// <param name="Key">Tells runs of this process apart.</param>
/// <param name="Kind">What is taken in.</param>
/// <param name="Name">Feed address or file name, for people.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="Added">Articles stored so far.</param>
/// <param name="Known">Articles that were there already.</param>
/// <param name="Rejected">Items that could not be read.</param>
/// <param name="BytesRead">Of a file; null for a feed.</param>
/// <param name="BytesTotal">Of a file whose length is known.</param>
public sealed record RunProgress(
    long Key, IngestionKind Kind, string Name, DateTime StartedAt, int Added, int Known, int Rejected, long? BytesRead, long? BytesTotal);

/// <summary>What this process is taking in right now, for the Sources page. Safe for use by many threads at once.</summary>
public sealed class IngestionProgress(TimeProvider clock, ILogger<IngestionProgress> logger)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, RunProgress> running = [];
    private long lastKey;

    /// <summary>A run began, went on or ended. Raised on the run's own thread, at most once a batch: do little in it.</summary>
    public event Action? Changed;

    /// <summary>In order of their start.</summary>
    public IReadOnlyList<RunProgress> Running
    {
        get
        {
            lock (gate)
                return [.. running.Values];
        }
    }

    internal RunProgress Begin(IngestionKind kind, string name, long? bytesTotal)
    {
        RunProgress run;
        lock (gate)
        {
            run = new RunProgress(++lastKey, kind, name, clock.GetUtcNow().UtcDateTime, 0, 0, 0, null, bytesTotal);
            running.Add(run.Key, run);
        }

        Tell();
        return run;
    }

    internal void Update(RunProgress run)
    {
        lock (gate)
            running[run.Key] = run;
        Tell();
    }

    internal void End(RunProgress run)
    {
        lock (gate)
            running.Remove(run.Key);
        Tell();
    }

    /// <summary>A page that closes at the wrong moment must not cost the run.</summary>
    private void Tell()
    {
        foreach (var listener in Delegate.EnumerateInvocationList(Changed))
        {
            try
            {
                listener();
            }
            catch (Exception problem)
            {
                logger.LogError(problem, "A listener to the progress of ingestion failed");
            }
        }
    }
}
