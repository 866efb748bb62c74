using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>All outlets by name.</summary>
public sealed class OutletsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<OutletRow>> RunAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
