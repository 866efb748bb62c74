using NewsDashboard.Data.Entities;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Resolution;

/// <summary>What a meeting is, made from all its reports; the order in which they came does not matter.</summary>
public static class MeetingSummary
{
    /// <summary>Sets everything of <paramref name="meeting"/> that its reports decide.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="reports">All its reports, at least one.</param>
    public static void Apply(Meeting meeting, IReadOnlyCollection<ReportedFacts> reports)
    {
        var days = Days(reports);
        (meeting.Start, meeting.End, meeting.DatePrecision, meeting.DateBasis) = (days.Start, days.End, days.Precision, days.Basis);
        meeting.Status = Status(reports);
        meeting.Format = MostCommon(reports.Select(report => report.Format).Where(format => format != MeetingFormat.Unknown));
        meeting.Place = MostCommon(reports.Select(report => report.Place).OfType<string>());
        meeting.PlaceCountry = MostCommon(reports.Where(report => meeting.Place is null || report.Place == meeting.Place).Select(report => report.PlaceCountry).OfType<string>());
        meeting.Confidence = reports.Max(report => report.Confidence);
        meeting.ReportCount = reports.Count;
    }

    /// <summary>Reported as held, it was held, whatever was planned or called off before; called off outweighs planned.</summary>
    private static MeetingStatus Status(IReadOnlyCollection<ReportedFacts> reports) =>
        reports.Any(report => report.Status == MeetingStatus.Held) ? MeetingStatus.Held
        : reports.Any(report => report.Status == MeetingStatus.Cancelled) ? MeetingStatus.Cancelled
        : MeetingStatus.Planned;

    /// <summary>The least vague days; among equals those that most reports give, then the earliest.</summary>
    private static MeetingDays Days(IReadOnlyCollection<ReportedFacts> reports)
    {
        var best = reports.Select(report => report.Days).GroupBy(days => days.Vagueness).MinBy(group => group.Key)!.ToList();
        return best[0].AreTold
            ? best.GroupBy(days => (days.Start, days.End))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Start).ThenBy(group => group.Key.End)
                .First().OrderBy(days => days.Precision).ThenBy(days => days.Basis).First()
            : best.MinBy(days => days.Start);
    }

    private static T? MostCommon<T>(IEnumerable<T> values)
        where T : notnull => values
        .GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, Comparer<T>.Create(Compare))
        .Select(group => group.Key).FirstOrDefault();

    private static int Compare<T>(T a, T b) => a is string left && b is string right
        ? string.CompareOrdinal(left, right)
        : Comparer<T>.Default.Compare(a, b);
}
