namespace NewsDashboard.Extraction.Temporal;

/// <summary>How much of a date the words leave open.</summary>
internal enum DateForm : byte
{
    /// <summary>One reading only.</summary>
    Fixed,

    /// <summary>A bare weekday: the last one or the next.</summary>
    Weekday,

    /// <summary>A month without its year.</summary>
    Month,

    /// <summary>A day and month without the year.</summary>
    MonthDay,
}

/// <summary>Which way the event lies from the day of publication.</summary>
internal enum Direction : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Dating words with the reading that holds where nothing else is known; <see cref="In"/> gives the others.</summary>
/// <param name="FirstToken">First of the dating words.</param>
/// <param name="EndToken">Just past the last.</param>
/// <param name="Form">What is left open.</param>
/// <param name="Start">First day of the default reading.</param>
/// <param name="End">Last day of the default reading.</param>
/// <param name="Precision">Grain of the words.</param>
/// <param name="Basis">What the resolution rests on.</param>
/// <param name="RuleId">The rule that read it.</param>
internal readonly record struct DateExpression(
    int FirstToken, int EndToken, DateForm Form, DateOnly Start, DateOnly End, DatePrecision Precision, DateBasis Basis, string RuleId)
{
    /// <summary>Resolves the words for an event of the past or the future.</summary>
    public (DateOnly Start, DateOnly End) In(Direction direction, DateOnly published) => (Form, direction) switch
    {
        (DateForm.Weekday, Direction.Future) when Start < published => (Start.AddDays(7), End.AddDays(7)),
        (DateForm.Month, Direction.Future) when End < published => NextYear(),
        (DateForm.Month, Direction.Past) when Start > published => LastYear(),
        (DateForm.MonthDay, Direction.Future) when End < published => NextYear(),
        (DateForm.MonthDay, Direction.Past) when Start > published => LastYear(),
        _ => (Start, End),
    };

    private (DateOnly Start, DateOnly End) NextYear() =>
        End.Year < DateOnly.MaxValue.Year ? (Start.AddYears(1), End.AddYears(1)) : (Start, End);

    private (DateOnly Start, DateOnly End) LastYear() =>
        Start.Year > 1 ? (Start.AddYears(-1), End.AddYears(-1)) : (Start, End);
}
