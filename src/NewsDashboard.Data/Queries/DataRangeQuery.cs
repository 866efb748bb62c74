using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>From when until when there is data, and whether demo articles are among it.</summary>
public sealed class DataRangeQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<DataRange> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new DataRange(
            await FirstArticle(context).FirstOrDefaultAsync(cancellationToken),
            await LastArticle(context).FirstOrDefaultAsync(cancellationToken),
            await FirstMeeting(context).FirstOrDefaultAsync(cancellationToken),
            await LastMeeting(context).FirstOrDefaultAsync(cancellationToken),
            await Demo(context).AnyAsync(cancellationToken));
    }

    // Each reads one end of an index; one query for all would read them whole.
    internal static IQueryable<DateOnly?> FirstArticle(NewsDbContext context) => context.OutletDays.OrderBy(row => row.Day).Select(row => (DateOnly?)row.Day).Take(1);

    internal static IQueryable<DateOnly?> LastArticle(NewsDbContext context) => context.OutletDays.OrderByDescending(row => row.Day).Select(row => (DateOnly?)row.Day).Take(1);

    internal static IQueryable<DateOnly?> FirstMeeting(NewsDbContext context) => context.Meetings.OrderBy(meeting => meeting.Start).Select(meeting => (DateOnly?)meeting.Start).Take(1);

    internal static IQueryable<DateOnly?> LastMeeting(NewsDbContext context) => context.Meetings.OrderByDescending(meeting => meeting.Start).Select(meeting => (DateOnly?)meeting.End).Take(1);

    internal static IQueryable<long> Demo(NewsDbContext context) => context.Articles.Where(article => article.IsDemo).Select(article => article.Id);
}
