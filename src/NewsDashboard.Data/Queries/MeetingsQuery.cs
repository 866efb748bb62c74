using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Queries;

/// <summary>One page of meetings.</summary>
public sealed class MeetingsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<Page<MeetingRow>> RunAsync(
        DashboardFilter filter, MeetingSort sort, bool descending, int skip, int take, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var total = await FilteredRows.Meetings(context, filter).CountAsync(cancellationToken);
        var rows = await Rows(context, filter, sort, descending, skip, take).ToListAsync(cancellationToken);
        var people = (await MeetingRows.People(context, rows.ConvertAll(row => row.Meeting.Id)).ToListAsync(cancellationToken)).ToLookup(person => person.MeetingId);
        return new Page<MeetingRow>(rows.ConvertAll(row => MeetingRows.ToRow(row, people[row.Meeting.Id])), total);
    }

    internal static IQueryable<MeetingWithEvidence> Rows(NewsDbContext context, DashboardFilter filter, MeetingSort sort, bool descending, int skip, int take)
    {
        var meetings = FilteredRows.Meetings(context, filter);
        var sorted = sort switch
        {
            MeetingSort.Parties => Order(meetings, meeting => meeting.PartiesKey, descending),
            MeetingSort.Place => Order(meetings, meeting => meeting.Place, descending),
            MeetingSort.Status => Order(meetings, meeting => meeting.Status, descending),
            MeetingSort.Format => Order(meetings, meeting => meeting.Format, descending),
            MeetingSort.Confidence => Order(meetings, meeting => meeting.Confidence, descending),
            MeetingSort.Reports => Order(meetings, meeting => meeting.ReportCount, descending),
            MeetingSort.Start or _ => Order(meetings, meeting => meeting.Start, descending),
        };

        // Among equals the latest first, and then the id, so that pages neither repeat nor lose a row.
        var ordered = sort == MeetingSort.Start ? sorted : sorted.ThenByDescending(meeting => meeting.Start);
        return MeetingRows.WithEvidence(ordered.ThenByDescending(meeting => meeting.Id).Skip(Math.Max(0, skip)).Take(Math.Max(0, take)));
    }

    private static IOrderedQueryable<Meeting> Order<T>(IQueryable<Meeting> meetings, Expression<Func<Meeting, T>> key, bool descending) =>
        descending ? meetings.OrderByDescending(key) : meetings.OrderBy(key);
}
