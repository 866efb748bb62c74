using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data;

/// <summary>The database as a whole: brought up to date at start, asked whether it answers.</summary>
public sealed class NewsDatabase(IDbContextFactory<NewsDbContext> contexts, DatabaseProvider provider, DatabaseOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Why the last <see cref="MigrateAsync"/> found that the database cannot be used, in plain words; null before the first and after one that succeeded.</summary>
    public string? Refusal { get; private set; }

    /// <summary><see cref="Refusal"/> is another. Raised on any thread.</summary>
    public event Action? RefusalChanged;

    /// <summary>Creates the database or brings it to this program's schema.</summary>
    /// <exception cref="NewsDatabaseException">It cannot be used; the message says why in plain words.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await provider.MigrateAsync(context, options, cancellationToken);
        }
        catch (NewsDatabaseException fault)
        {
            Refuse(fault.Message);
            throw;
        }

        ready.TrySetResult();
        Refuse(null);
    }

    /// <summary>Waits until <see cref="MigrateAsync"/> has succeeded once, however often it is tried before.</summary>
    public Task WhenReadyAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    /// <summary>Null when the database is up to date and answers within five seconds, else the reason in plain words.</summary>
    public async Task<string?> CheckAsync(CancellationToken cancellationToken = default)
    {
        if (!ready.Task.IsCompleted)
            return Refusal ?? "The database is still being created or brought up to date.";

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(limit.Token);
            await context.IdSequences.AsNoTracking().AnyAsync(limit.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"The database did not answer within {Patience.TotalSeconds:0} seconds.";
        }
        catch (Exception fault) when (DatabaseFault.Is(fault) || fault is InvalidOperationException)
        {
            return provider.Explain(fault) ?? $"The database does not answer: {fault.Message}";
        }
    }

    private void Refuse(string? reason)
    {
        if (reason == Refusal)
            return;
        Refusal = reason;
        RefusalChanged?.Invoke();
    }
}
