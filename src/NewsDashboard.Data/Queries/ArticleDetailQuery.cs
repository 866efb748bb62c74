using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>One article with everything found in it; null where there is none with this id.</summary>
public sealed class ArticleDetailQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<ArticleDetail?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
