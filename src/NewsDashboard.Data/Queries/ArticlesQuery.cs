using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>One page of articles, latest first.</summary>
public sealed class ArticlesQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<Page<ArticleRow>> RunAsync(DashboardFilter filter, string? search, int skip, int take, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
