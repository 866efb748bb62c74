using System.Globalization;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>The days of a meeting, with what they rest on as far as the article's own dates show it.</summary>
internal sealed record MeetingDays(DateOnly? Start, DateOnly? End, DatePrecision Precision, DateBasis Basis)
{
    private const int LongestDays = 366;
    private const int EarliestYears = 150;
    private const int LatestYears = 20;

    /// <returns>Null where the days are none or cannot be.</returns>
    public static MeetingDays? Read(ModelMeeting meeting, DateOnly published, ArticleAnalysis analysis)
    {
        if (meeting.Start is null && meeting.End is null)
            return new MeetingDays(null, null, DatePrecision.Unknown, DateBasis.None);
        if (!TryRead(meeting.Start, out var start) || !TryRead(meeting.End ?? meeting.Start, out var end))
            return null;
        if (end < start || end.DayNumber - start.DayNumber > LongestDays || start.Year < published.Year - EarliestYears || end.Year > published.Year + LatestYears)
            return null;

        // A day's grace: the writer's night may be the next morning at the meeting.
        if (meeting.Status == MeetingStatus.Held && start.DayNumber > published.DayNumber + 1)
            return null;

        var told = analysis.Dates.FirstOrDefault(date => date.Start == start && date.End == end);
        var basis = told?.Basis ?? (start == published && end == published ? DateBasis.Published : DateBasis.Relative);
        return new MeetingDays(start, end, told?.Precision ?? PrecisionOf(start, end), basis);
    }

    private static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DatePrecision PrecisionOf(DateOnly start, DateOnly end)
    {
        if (start == end)
            return DatePrecision.Day;
        var isFirst = start.Day == 1;
        if (isFirst && end == start.AddMonths(1).AddDays(-1))
            return DatePrecision.Month;
        return isFirst && start.Month == 1 && end == start.AddYears(1).AddDays(-1) ? DatePrecision.Year : DatePrecision.Range;
    }
}
