using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Queries;

/// <summary>Reads meetings as rows for people.</summary>
internal static class MeetingRows
{
    /// <summary>With the evidence of the best report.</summary>
    public static IQueryable<MeetingWithEvidence> WithEvidence(IQueryable<Meeting> meetings) => meetings.Select(meeting => new MeetingWithEvidence
    {
        Meeting = meeting,
        Evidence = meeting.Reports.OrderByDescending(report => report.Confidence).ThenBy(report => report.Id).Select(report => report.Evidence).FirstOrDefault(),
    });

    /// <summary>People of these meetings, in order of their parties.</summary>
    public static IQueryable<MeetingPerson> People(NewsDbContext context, IReadOnlyCollection<long> meetingIds) => context.MeetingParticipants.AsNoTracking()
        .Where(participant => meetingIds.Contains(participant.MeetingId))
        .OrderBy(participant => participant.Person!.Party).ThenBy(participant => participant.Person!.Name).ThenBy(participant => participant.PersonId)
        .Select(participant => new MeetingPerson
        {
            MeetingId = participant.MeetingId,
            PersonId = participant.PersonId,
            Name = participant.Person!.Name,
            Party = participant.Person.Party,
            Role = participant.Role,
        });

    public static MeetingRow ToRow(MeetingWithEvidence row, IEnumerable<MeetingPerson> people)
    {
        var meeting = row.Meeting;
        return new MeetingRow(
            meeting.Id, PartiesKey.Split(meeting.PartiesKey), people.Select(person => person.Name).ToList(), meeting.Start, meeting.End,
            meeting.DatePrecision, meeting.DateBasis, meeting.Status, meeting.Format, meeting.Place, meeting.PlaceCountry,
            meeting.Confidence, meeting.ReportCount, row.Evidence);
    }
}

internal sealed record MeetingWithEvidence
{
    public required Meeting Meeting { get; init; }

    public string? Evidence { get; init; }
}

internal sealed record MeetingPerson
{
    public long MeetingId { get; init; }

    public int PersonId { get; init; }

    public required string Name { get; init; }

    public required string Party { get; init; }

    public string? Role { get; init; }
}
