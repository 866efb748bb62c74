using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Storage;

/// <summary>What of a meeting the month-and-pair rollup counts.</summary>
public readonly record struct MeetingCount(string PartiesKey, DateOnly Start, MeetingStatus Status)
{
    public DateOnly Month => new(Start.Year, Start.Month, 1);

    public static MeetingCount Of(Meeting meeting) => new(meeting.PartiesKey, meeting.Start, meeting.Status);

    /// <summary>Every pair of parties, the first before the second in ordinal order.</summary>
    public IEnumerable<(string A, string B)> Pairs()
    {
        var parties = Resolution.PartiesKey.Split(PartiesKey);
        for (var a = 0; a < parties.Length; a++)
        {
            for (var b = a + 1; b < parties.Length; b++)
                yield return (parties[a], parties[b]);
        }
    }

    public void CountIn(PairMonth row, int by)
    {
        switch (Status)
        {
            case MeetingStatus.Held: row.Held += by; break;
            case MeetingStatus.Planned: row.Planned += by; break;
            case MeetingStatus.Cancelled: row.Cancelled += by; break;
            default: throw new InvalidOperationException($"Meeting status {Status} has no column in the rollup.");
        }
    }
}
