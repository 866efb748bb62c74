using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Temporal;

/// <summary>How exactly a text dates something.</summary>
public enum DatePrecision
{
    Unknown,
    Day,
    Range,
    Week,
    Month,
    Season,
    Year,
}

/// <summary>What a date rests on.</summary>
public enum DateBasis
{
    /// <summary>The article gives no date.</summary>
    None,

    /// <summary>A calendar date in the text: "Feb. 4", "in August 2021".</summary>
    Stated,

    /// <summary>A weekday resolved against the publication day: "on Saturday".</summary>
    Weekday,

    /// <summary>Another relative expression: "yesterday", "last month".</summary>
    Relative,

    /// <summary>The publication day itself, taken for news with no date of its own.</summary>
    Published,
}

/// <summary>Words that date something, resolved against the publication day.</summary>
/// <param name="Span">The dating words.</param>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for a single day.</param>
/// <param name="Precision">Grain of the words.</param>
/// <param name="Basis">What the resolution rests on.</param>
/// <param name="RuleId">The rule that found it.</param>
public sealed record TemporalExpression(TextSpan Span, DateOnly Start, DateOnly End, DatePrecision Precision, DateBasis Basis, string RuleId);
