using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>The latest runs of ingestion, latest first, each with its first rejected items.</summary>
public sealed class RunsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<RunRow>> RunAsync(int take, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
