using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>The stored meetings that a batch's reports may tell of, and those that the batch adds.</summary>
internal sealed class MeetingDirectory
{
    /// <summary>A stored meeting's window may reach this far beyond its days (see <see cref="MeetingDays.Window"/>).</summary>
    private const int Margin = 31;

    private readonly NewsDbContext context;
    private readonly BatchRows rows;
    private readonly IdBlocks ids;
    private readonly Dictionary<string, List<KnownMeeting>> meetings = new(StringComparer.Ordinal);

    private MeetingDirectory(NewsDbContext context, BatchRows rows, IdBlocks ids) => (this.context, this.rows, this.ids) = (context, rows, ids);

    public static async Task<MeetingDirectory> LoadAsync(
        NewsDbContext context, BatchRows rows, IdBlocks ids, IReadOnlyList<(string PartiesKey, ReportedFacts Facts)> reports, CancellationToken cancellationToken)
    {
        var directory = new MeetingDirectory(context, rows, ids);
        if (reports.Count > 0)
            await directory.LoadAsync(reports, cancellationToken);
        return directory;
    }

    /// <summary>The meeting that the report tells of: the known one that fits best, else a new one.</summary>
    public KnownMeeting Resolve(string partiesKey, in ReportedFacts report)
    {
        if (!meetings.TryGetValue(partiesKey, out var candidates))
            meetings.Add(partiesKey, candidates = []);

        KnownMeeting? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var meeting = candidate.Meeting;
            var days = new MeetingDays(meeting.Start, meeting.End, meeting.DatePrecision, meeting.DateBasis);
            if (MeetingMatch.Distance(report, days, meeting.Status, meeting.Format) is { } distance && distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        if (best is null)
            candidates.Add(best = Create(partiesKey));
        best.Add(report);
        return best;
    }

    private KnownMeeting Create(string partiesKey)
    {
        var meeting = new Meeting { Id = ids.Take(IdSequence.Meetings), PartiesKey = partiesKey };
        rows.Meetings.Add(meeting);
        rows.MeetingParties.AddRange(PartiesKey.Split(partiesKey).Select(party => new MeetingParty { Party = party, MeetingId = meeting.Id }));
        return new KnownMeeting(meeting, counted: null);
    }

    private async Task LoadAsync(IReadOnlyList<(string PartiesKey, ReportedFacts Facts)> reports, CancellationToken cancellationToken)
    {
        var first = DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, reports.Min(report => report.Facts.Days.Start).DayNumber - Margin));
        var last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, reports.Max(report => report.Facts.Days.End).DayNumber + Margin));
        var byId = new Dictionary<long, KnownMeeting>();
        foreach (var keys in reports.Select(report => report.PartiesKey).Distinct(StringComparer.Ordinal).Chunk(DatabaseLimits.ValuesInList))
        {
            // In order of ids, so that of two that fit equally well the older one is taken every time.
            var found = await context.Meetings
                .Where(meeting => keys.Contains(meeting.PartiesKey) && meeting.Start <= last && meeting.End >= first)
                .OrderBy(meeting => meeting.Id)
                .ToListAsync(cancellationToken);
            foreach (var meeting in found)
                byId.Add(meeting.Id, new KnownMeeting(meeting, MeetingCount.Of(meeting)));
        }

        foreach (var candidates in byId.Values.GroupBy(known => known.Meeting.PartiesKey, StringComparer.Ordinal))
            meetings.Add(candidates.Key, [.. candidates]);

        foreach (var (meetingId, facts) in await StoredReports.ReadAsync(context, byId.Keys, cancellationToken))
            byId[meetingId].Recall(facts);
    }
}
