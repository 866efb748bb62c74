using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Resolution;

/// <summary>The days of a meeting and how much they can be relied on.</summary>
public readonly record struct MeetingDays(DateOnly Start, DateOnly End, DatePrecision Precision, DateBasis Basis)
{
    /// <summary>News of what was done is at most a day old unless it says otherwise.</summary>
    private const int NewsAge = 1;

    /// <summary>A plan told without a day is mostly for the coming weeks.</summary>
    private const int PlanAhead = 21;

    /// <summary>The text tells the days; they are not just the article's own.</summary>
    public bool AreTold => Basis is not (DateBasis.None or DateBasis.Published);

    /// <summary>"In 2021", "last winter": too wide to say that two meetings are one because they both fall into it.</summary>
    public bool AreWide => Precision is DatePrecision.Season or DatePrecision.Year;

    public int Length => End.DayNumber - Start.DayNumber + 1;

    /// <summary>For a report without any date.</summary>
    public static MeetingDays FromArticle(DateOnly day) => new(day, day, DatePrecision.Unknown, DateBasis.Published);

    /// <summary>The days on which the meeting may have been: those told, or some around the article's where none are told.</summary>
    public (DateOnly First, DateOnly Last) Window(MeetingStatus status) => (AreTold, status) switch
    {
        (true, _) => (Start, End),
        (false, MeetingStatus.Held) => (Shift(Start, -NewsAge), End),
        (false, MeetingStatus.Planned) => (Start, Shift(End, PlanAhead)),
        (false, _) => (Shift(Start, -NewsAge), Shift(End, PlanAhead)),
    };

    /// <summary>0 best: what a text tells to the day, then the article's day, then weeks and longer.</summary>
    public int Vagueness => (AreTold, Precision) switch
    {
        (true, DatePrecision.Day or DatePrecision.Range) => 0,
        (false, _) => 1,
        (_, DatePrecision.Week) => 2,
        (_, DatePrecision.Month) => 3,
        (_, DatePrecision.Season) => 4,
        _ => 5,
    };

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
