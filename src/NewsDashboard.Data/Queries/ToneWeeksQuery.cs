using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mean tone a week with its spread, in order of weeks.</summary>
public sealed class ToneWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<ToneWeek>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
