using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mean tone of each outlet, most positive first: over articles, or over sentences where the filter names countries. The key is the outlet's name.</summary>
public sealed class ToneByOutletQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<ToneGroup>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
