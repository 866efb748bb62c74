using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>One meeting with its people and every report of it, earliest article first; null where there is none with this id.</summary>
public sealed class MeetingDetailQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<MeetingDetail?> RunAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Meeting(context, id).SingleOrDefaultAsync(cancellationToken) is not { } meeting)
            return null;

        var people = await MeetingRows.People(context, [id]).ToListAsync(cancellationToken);
        var reports = await Reports(context, id).ToListAsync(cancellationToken);
        return new MeetingDetail(
            MeetingRows.ToRow(meeting, people),
            people.ConvertAll(person => new ParticipantRow(person.PersonId, person.Name, person.Party, person.Role)),
            reports.ConvertAll(ReportRows.ToRow));
    }

    internal static IQueryable<MeetingWithEvidence> Meeting(NewsDbContext context, long id) =>
        MeetingRows.WithEvidence(context.Meetings.AsNoTracking().Where(meeting => meeting.Id == id));

    internal static IQueryable<ReportWithArticle> Reports(NewsDbContext context, long id) =>
        ReportRows.Of(context.MeetingReports.Where(report => report.MeetingId == id).OrderBy(report => report.Article!.Day).ThenBy(report => report.Id));
}
