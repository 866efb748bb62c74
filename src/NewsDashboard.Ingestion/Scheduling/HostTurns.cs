using System.Collections.Concurrent;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>Lets at most two at a time at one server.</summary>
internal sealed class HostTurns
{
    private const int AtATime = 2;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Dispose of it to let the next one.</returns>
    public async Task<IDisposable> WaitAsync(string host, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(host, _ => new SemaphoreSlim(AtATime, AtATime));
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
