using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>All feeds by outlet and address.</summary>
public sealed class FeedsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<FeedRow>> RunAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
