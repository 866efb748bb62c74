using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>A meeting while reports are added to it.</summary>
/// <param name="meeting">The meeting, followed by the context.</param>
/// <param name="counted">How the rollup counts it now; null for a new one.</param>
internal sealed class KnownMeeting(Meeting meeting, MeetingCount? counted)
{
    private readonly List<ReportedFacts> reports = [];

    public Meeting Meeting => meeting;

    public bool IsNew => counted is null;

    /// <summary>Takes in a report that is stored already.</summary>
    public void Recall(in ReportedFacts report) => reports.Add(report);

    /// <summary>Adds a new report and sees the meeting in its light.</summary>
    public void Add(in ReportedFacts report)
    {
        reports.Add(report);
        MeetingSummary.Apply(meeting, reports);
    }

    /// <summary>Corrects the rollup for what the new reports changed.</summary>
    public void Count(RollupChanges changes)
    {
        var now = MeetingCount.Of(meeting);
        if (now == counted)
            return;

        if (counted is { } before)
            changes.Remove(before);
        changes.Add(now);
    }
}
