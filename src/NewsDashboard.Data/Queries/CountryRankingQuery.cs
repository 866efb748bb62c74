using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Countries by number of mentions, most first.</summary>
public sealed class CountryRankingQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<CountryRow>> RunAsync(DashboardFilter filter, int? top, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
