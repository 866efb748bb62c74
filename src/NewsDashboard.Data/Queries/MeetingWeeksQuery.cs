using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Meetings a week by status, in order of weeks; weeks without a meeting are left out.</summary>
public sealed class MeetingWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<MeetingWeek>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
