using NewsDashboard.Data.Resolution;
using NewsDashboard.Data.Tests.World;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Tests.Resolution;

public class MeetingMatchTests
{
    [Theory]
    [InlineData("2022-02-05", "2022-02-05", true)]
    [InlineData("2022-02-05", "2022-02-06", false)]
    [InlineData("2022-02-05", "2022-02-04..2022-02-06", true)]
    [InlineData("2022-02-01..2022-02-03", "2022-02-03..2022-02-04", true)]
    [InlineData("2022-02-01..2022-02-03", "2022-02-04", false)]
    [InlineData("2022-02-05", "2022-02-01..2022-02-28 month", true)]
    [InlineData("2022-02-05", "2022-01-01..2022-12-31 year", false)]
    [InlineData("2022-01-01..2022-12-31 year", "2022-01-01..2022-12-31 year", true)]
    public void Told_days_must_overlap_and_a_year_is_too_wide_to_tell(string told, string known, bool same)
    {
        Assert.Equal(same, IsSame(Report("2022-02-10", told), Days(known), MeetingStatus.Held));
    }

    [Theory]
    [InlineData(MeetingStatus.Held, "2022-02-05", true)]
    [InlineData(MeetingStatus.Held, "2022-02-04", true)]
    [InlineData(MeetingStatus.Held, "2022-02-03", false)]
    [InlineData(MeetingStatus.Held, "2022-02-06", false)]
    [InlineData(MeetingStatus.Planned, "2022-02-05", true)]
    [InlineData(MeetingStatus.Planned, "2022-02-20", true)]
    [InlineData(MeetingStatus.Planned, "2022-03-20", false)]
    [InlineData(MeetingStatus.Planned, "2022-02-04", false)]
    [InlineData(MeetingStatus.Cancelled, "2022-02-20", true)]
    [InlineData(MeetingStatus.Cancelled, "2022-02-04", true)]
    [InlineData(MeetingStatus.Cancelled, "2022-02-01", false)]
    public void A_report_without_a_day_looks_back_a_day_for_what_was_held_and_ahead_for_what_is_planned(MeetingStatus status, string known, bool same)
    {
        Assert.Equal(same, IsSame(Report("2022-02-05", told: null, status), Days(known), MeetingStatus.Held));
    }

    [Theory]
    [InlineData(MeetingFormat.Unknown, MeetingFormat.Call, true)]
    [InlineData(MeetingFormat.Call, MeetingFormat.Unknown, true)]
    [InlineData(MeetingFormat.Call, MeetingFormat.Call, true)]
    [InlineData(MeetingFormat.Call, MeetingFormat.InPerson, false)]
    public void A_call_is_not_a_visit(MeetingFormat told, MeetingFormat known, bool same)
    {
        var report = Report("2022-02-05", "2022-02-05") with { Format = told };
        Assert.Equal(same, MeetingMatch.Distance(report, Days("2022-02-05"), MeetingStatus.Held, known) is not null);
    }

    [Fact]
    public void The_very_same_days_fit_best()
    {
        var report = Report("2022-02-10", "2022-02-04..2022-02-05");
        Assert.Equal(0, MeetingMatch.Distance(report, Days("2022-02-04..2022-02-05"), MeetingStatus.Held, MeetingFormat.Unknown));
        Assert.True(MeetingMatch.Distance(report, Days("2022-02-05"), MeetingStatus.Held, MeetingFormat.Unknown) > 0);
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_do_no_harm()
    {
        Assert.False(IsSame(Report("0001-01-01", told: null), Days("9999-12-31"), MeetingStatus.Held));
        Assert.False(IsSame(Report("9999-12-31", told: null, MeetingStatus.Planned), Days("0001-01-01"), MeetingStatus.Held));
    }

    private static bool IsSame(ReportedFacts report, MeetingDays days, MeetingStatus status) =>
        MeetingMatch.Distance(report, days, status, MeetingFormat.Unknown) is not null;

    private static ReportedFacts Report(string articleDay, string? told, MeetingStatus status = MeetingStatus.Held)
    {
        var days = told is null ? (MeetingDays?)null : Days(told);
        return new ReportedFacts(
            Story.Day(articleDay), days?.Start, days?.End, days?.Precision ?? DatePrecision.Unknown, days?.Basis ?? DateBasis.None,
            status, MeetingFormat.Unknown, null, null, 0.8);
    }

    // "2022-02-04", "2022-02-04..2022-02-06", "2022-01-01..2022-12-31 year"
    private static MeetingDays Days(string text)
    {
        var (days, precision) = text.Split(' ') is [var first, var word]
            ? (first, Enum.Parse<DatePrecision>(word, ignoreCase: true))
            : (text, text.Contains("..", StringComparison.Ordinal) ? DatePrecision.Range : DatePrecision.Day);
        var ends = days.Split("..");
        return new MeetingDays(Story.Day(ends[0]), Story.Day(ends[^1]), precision, DateBasis.Stated);
    }
}
