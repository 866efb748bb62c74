using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Resolution;

/// <summary>Whether a report tells of a known meeting of the same parties, and how well it fits.</summary>
public static class MeetingMatch
{
    /// <returns>0 for the very same days, more the worse it fits; null where it is another meeting.</returns>
    public static int? Distance(in ReportedFacts report, MeetingDays days, MeetingStatus status, MeetingFormat format)
    {
        if (report.Format != format && report.Format != MeetingFormat.Unknown && format != MeetingFormat.Unknown)
            return null;

        var told = report.Days;
        if (told.Start == days.Start && told.End == days.End)
            return 0;
        if (told.AreWide || days.AreWide)
            return null;

        var (first, last) = told.Window(report.Status);
        var (knownFirst, knownLast) = days.Window(status);
        if (first > knownLast || knownFirst > last)
            return null;

        return Math.Abs(told.Start.DayNumber - days.Start.DayNumber) + Math.Abs(told.Length - days.Length) + 1;
    }
}
