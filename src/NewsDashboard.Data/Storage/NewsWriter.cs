using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Storage;

/// <summary>The one way to write: one writer at a time, each piece of work in one transaction.</summary>
public sealed class NewsWriter(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>Runs <paramref name="work"/> in a transaction, saves its changes and commits. It may run again after a passing fault, so it must not keep state.</summary>
    public Task<T> WriteAsync<T>(Func<NewsDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
