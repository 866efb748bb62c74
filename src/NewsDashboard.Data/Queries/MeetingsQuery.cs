using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Queries;

/// <summary>Meetings in the order asked for: one page of them, or all.</summary>
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

    /// <summary>
    /// All meetings, each once whatever comes in meanwhile: the ids are read in one query, then the rows of some hundred ids
    /// at a time. No reader stays open while a slow client takes its rows, and memory holds 8 bytes a row.
    /// </summary>
    public async IAsyncEnumerable<MeetingRow> AllAsync(
        DashboardFilter filter, MeetingSort sort, bool descending, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await Ids(context, filter, sort, descending).ToListAsync(cancellationToken);
        foreach (var part in ids.Chunk(DatabaseLimits.ValuesInList))
        {
            var rows = await RowsOf(context, part).ToDictionaryAsync(row => row.Meeting.Id, cancellationToken);
            var people = (await MeetingRows.People(context, part).ToListAsync(cancellationToken)).ToLookup(person => person.MeetingId);

            // What was removed meanwhile is left out.
            foreach (var id in part.Where(rows.ContainsKey))
                yield return MeetingRows.ToRow(rows[id], people[id]);
        }
    }

    internal static IQueryable<MeetingWithEvidence> Rows(NewsDbContext context, DashboardFilter filter, MeetingSort sort, bool descending, int skip, int take) =>
        MeetingRows.WithEvidence(Sorted(context, filter, sort, descending).Skip(Math.Max(0, skip)).Take(Math.Max(0, take)));

    internal static IQueryable<long> Ids(NewsDbContext context, DashboardFilter filter, MeetingSort sort, bool descending) =>
        Sorted(context, filter, sort, descending).Select(meeting => meeting.Id);

    internal static IQueryable<MeetingWithEvidence> RowsOf(NewsDbContext context, IReadOnlyCollection<long> ids) =>
        MeetingRows.WithEvidence(context.Meetings.AsNoTracking().Where(meeting => ids.Contains(meeting.Id)));

    private static IOrderedQueryable<Meeting> Sorted(NewsDbContext context, DashboardFilter filter, MeetingSort sort, bool descending)
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
        return ordered.ThenByDescending(meeting => meeting.Id);
    }

    private static IOrderedQueryable<Meeting> Order<T>(IQueryable<Meeting> meetings, Expression<Func<Meeting, T>> key, bool descending) =>
        descending ? meetings.OrderByDescending(key) : meetings.OrderBy(key);
}
