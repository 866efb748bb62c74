using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>One page of meetings.</summary>
public sealed class MeetingsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<Page<MeetingRow>> RunAsync(DashboardFilter filter, MeetingSort sort, bool descending, int skip, int take, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
