using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>From when until when there is data, and whether demo articles are among it.</summary>
public sealed class DataRangeQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<DataRange> RunAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
