using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Storage;

/// <summary>The one way to write: one writer at a time, each piece of work in one transaction.</summary>
public sealed class NewsWriter(IDbContextFactory<NewsDbContext> contexts, DatabaseProvider provider) : IDisposable
{
    private const int Attempts = 3;

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction, saves its changes and commits. After a passing fault, or where a row
    /// came in from elsewhere at the same time, it runs again on a fresh context, so it must not keep state between runs.
    /// </summary>
    /// <exception cref="NewsDatabaseException">The database cannot be written to; the message says why. Nothing was stored.</exception>
    public async Task<T> WriteAsync<T>(Func<NewsDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await RunAsync(work, cancellationToken);
                }
                catch (Exception fault) when (attempt < Attempts && provider.IsUniqueViolation(fault))
                {
                    // Somebody else stored the same between our look and our insert; the next look finds it.
                }
            }
        }
        catch (Exception fault) when (fault is not NewsDatabaseException && provider.Explain(fault) is { } reason)
        {
            throw new NewsDatabaseException(reason, fault);
        }
        finally
        {
            turn.Release();
        }
    }

    public Task WriteAsync(Func<NewsDbContext, CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        WriteAsync(
            async (context, cancel) =>
            {
                await work(context, cancel);
                return true;
            },
            cancellationToken);

    public void Dispose() => turn.Dispose();

    private async Task<T> RunAsync<T>(Func<NewsDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var outer = await contexts.CreateDbContextAsync(cancellationToken);
        return await outer.Database.CreateExecutionStrategy().ExecuteAsync(
            async cancel =>
            {
                await using var context = await contexts.CreateDbContextAsync(cancel);
                await using var transaction = await context.Database.BeginTransactionAsync(cancel);
                await provider.AwaitTurnAsync(context, cancel);
                var result = await work(context, cancel);
                await context.SaveChangesAsync(cancel);
                await transaction.CommitAsync(cancel);
                return result;
            },
            cancellationToken);
    }
}
