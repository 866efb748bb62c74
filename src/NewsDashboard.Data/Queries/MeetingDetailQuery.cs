using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>One meeting with its people and every report of it; null where there is none with this id.</summary>
public sealed class MeetingDetailQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<MeetingDetail?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
