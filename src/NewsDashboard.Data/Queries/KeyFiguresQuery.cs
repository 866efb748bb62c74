using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>The figures at the top of the overview.</summary>
public sealed class KeyFiguresQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<KeyFigures> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
