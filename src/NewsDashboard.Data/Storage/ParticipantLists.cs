using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Storage;

/// <summary>Puts the people of reports on their meetings' lists, each once.</summary>
internal sealed class ParticipantLists
{
    private readonly BatchRows rows;
    private readonly PersonDirectory people;
    private readonly HashSet<(long MeetingId, string FoldedName)> listed = [];

    private ParticipantLists(BatchRows rows, PersonDirectory people) => (this.rows, this.people) = (rows, people);

    /// <param name="context">The context.</param>
    /// <param name="rows">Where new rows go.</param>
    /// <param name="people">Everybody in the batch's reports.</param>
    /// <param name="storedMeetings">The meetings that have lists already.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    public static async Task<ParticipantLists> LoadAsync(
        NewsDbContext context, BatchRows rows, PersonDirectory people, IEnumerable<long> storedMeetings, CancellationToken cancellationToken)
    {
        var lists = new ParticipantLists(rows, people);
        foreach (var part in storedMeetings.Distinct().Chunk(DatabaseLimits.ValuesInList))
        {
            var found = await context.MeetingParticipants
                .Where(participant => part.Contains(participant.MeetingId))
                .Select(participant => new { participant.MeetingId, participant.Person!.FoldedName })
                .ToListAsync(cancellationToken);
            lists.listed.UnionWith(found.Select(row => (row.MeetingId, row.FoldedName)));
        }

        return lists;
    }

    public void Add(long meetingId, IEnumerable<Participant> participants)
    {
        // Who is known to speak for a party comes before who is only named.
        foreach (var participant in participants.OrderBy(participant => participant.Party is null))
        {
            if (!listed.Add((meetingId, PersonDirectory.FoldedNameOf(participant))))
                continue;

            rows.MeetingParticipants.Add(new MeetingParticipant
            {
                MeetingId = meetingId,
                Person = people.Get(participant),
                Role = Cut.ToLength(participant.Role, ColumnLengths.Name),
                NameAsWritten = Cut.ToLength(participant.Name, ColumnLengths.Name),
            });
        }
    }
}
