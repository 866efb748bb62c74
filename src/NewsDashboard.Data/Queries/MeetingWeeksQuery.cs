using Microsoft.EntityFrameworkCore;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Queries;

/// <summary>Meetings by the week in which they start and by status, in order of weeks; weeks without a meeting are left out.</summary>
public sealed class MeetingWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<MeetingWeek>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var days = await Days(context, filter).ToListAsync(cancellationToken);
        return days
            .GroupBy(day => Week.Of(day.Start))
            .OrderBy(week => week.Key)
            .Select(week => new MeetingWeek(
                week.Key, Count(week, MeetingStatus.Held), Count(week, MeetingStatus.Planned), Count(week, MeetingStatus.Cancelled)))
            .ToList();
    }

    // No engine counts ISO weeks as another does, so the database counts days.
    internal static IQueryable<DayCount> Days(NewsDbContext context, DashboardFilter filter) => FilteredRows.Meetings(context, filter)
        .GroupBy(meeting => new { meeting.Start, meeting.Status })
        .Select(group => new DayCount(group.Key.Start, group.Key.Status, group.Count()));

    private static int Count(IEnumerable<DayCount> days, MeetingStatus status) => days.Where(day => day.Status == status).Sum(day => day.Count);

    internal sealed record DayCount(DateOnly Start, MeetingStatus Status, int Count);
}
