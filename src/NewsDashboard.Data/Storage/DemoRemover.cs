using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>
/// Removes the demo data in one transaction: its articles, meetings left without a report, people and outlets left unused,
/// its runs. Meetings that other articles report too are seen anew from those, and the rollups are corrected.
/// </summary>
public sealed class DemoRemover(NewsWriter writer)
{
    /// <returns>Number of articles removed.</returns>
    public Task<int> RemoveAsync(CancellationToken cancellationToken = default) => writer.WriteAsync(RemoveAsync, cancellationToken);

    private static async Task<int> RemoveAsync(NewsDbContext context, CancellationToken cancellationToken)
    {
        var demo = context.Articles.Where(article => article.IsDemo);
        var days = await demo.Select(article => article.Day).Distinct().ToListAsync(cancellationToken);
        var outlets = await demo.Select(article => article.OutletId).Distinct().ToListAsync(cancellationToken);
        var meetingIds = await demo.SelectMany(article => article.Reports).Select(report => report.MeetingId).Distinct().ToListAsync(cancellationToken);

        // Countries and reports go with their articles.
        var removed = await demo.ExecuteDeleteAsync(cancellationToken);
        var months = await SeeAnewAsync(context, meetingIds, cancellationToken);
        await RollupRepair.DaysAsync(context, days, cancellationToken);
        await RollupRepair.MonthsAsync(context, months, cancellationToken);

        await context.IngestionRuns.Where(run => run.Kind == IngestionKind.Demo).ExecuteDeleteAsync(cancellationToken);
        await context.People
            .Where(person => !context.MeetingParticipants.Any(participant => participant.PersonId == person.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await context.Outlets
            .Where(outlet => outlets.Contains(outlet.Id)
                && !context.Articles.Any(article => article.OutletId == outlet.Id)
                && !context.Feeds.Any(feed => feed.OutletId == outlet.Id))
            .ExecuteDeleteAsync(cancellationToken);
        return removed;
    }

    /// <returns>The months whose meetings changed.</returns>
    private static async Task<HashSet<DateOnly>> SeeAnewAsync(NewsDbContext context, IReadOnlyCollection<long> meetingIds, CancellationToken cancellationToken)
    {
        var months = new HashSet<DateOnly>();
        foreach (var part in meetingIds.Chunk(DatabaseLimits.ValuesInList))
        {
            var meetings = await context.Meetings
                .Include(meeting => meeting.Participants).ThenInclude(participant => participant.Person)
                .Where(meeting => part.Contains(meeting.Id))
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            var reports = (await StoredReports.ReadAsync(context, part, cancellationToken)).ToLookup(report => report.MeetingId, report => report.Facts);
            var names = await NamesAsync(context, part, cancellationToken);
            foreach (var meeting in meetings)
            {
                months.Add(MeetingCount.Of(meeting).Month);
                var left = reports[meeting.Id].ToList();
                if (left.Count == 0)
                {
                    context.Meetings.Remove(meeting);
                    continue;
                }

                MeetingSummary.Apply(meeting, left);
                months.Add(MeetingCount.Of(meeting).Month);
                context.MeetingParticipants.RemoveRange(meeting.Participants.Where(participant => !names.Contains((meeting.Id, participant.Person!.FoldedName))));
            }

            await context.SaveChangesAsync(cancellationToken);
        }

        return months;
    }

    /// <summary>Everybody whom the reports that are left name.</summary>
    private static async Task<HashSet<(long MeetingId, string FoldedName)>> NamesAsync(NewsDbContext context, long[] meetingIds, CancellationToken cancellationToken)
    {
        var people = await context.MeetingReports
            .Where(report => meetingIds.Contains(report.MeetingId))
            .Select(report => new { report.MeetingId, report.People })
            .ToListAsync(cancellationToken);
        return people
            .SelectMany(report => ReportedPeople.Split(report.People).Select(name => (report.MeetingId, PersonDirectory.FoldedNameOf(name))))
            .ToHashSet();
    }
}
