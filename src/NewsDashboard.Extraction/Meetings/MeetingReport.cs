using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

public enum MeetingStatus
{
    Held,
    Planned,

    /// <summary>Called off, postponed, refused or denied.</summary>
    Cancelled,
}

public enum MeetingFormat
{
    Unknown,
    InPerson,

    /// <summary>By phone.</summary>
    Call,

    Video,
}

/// <summary>A person who takes part in a meeting for a party.</summary>
/// <param name="Name">The fullest name that the article gives.</param>
/// <param name="Party">Code of the party, or null where it is not told.</param>
/// <param name="Role">Title as written, or null.</param>
public sealed record Participant(string Name, string? Party, string? Role);

/// <summary>What one article says of one meeting.</summary>
public sealed record MeetingReport
{
    /// <summary>At least two distinct codes: ISO 3166-1 alpha-2, or an organisation's ("UN", "EU", "NATO").</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<Participant> People { get; init; }

    /// <summary>First day, inclusive; null where the article does not tell.</summary>
    public required DateOnly? Start { get; init; }

    /// <summary>Last day, inclusive; null exactly where <see cref="Start"/> is.</summary>
    public required DateOnly? End { get; init; }

    public required DatePrecision DatePrecision { get; init; }

    public required DateBasis DateBasis { get; init; }

    /// <summary>City, venue city, country or region as named; null where not told.</summary>
    public required string? Place { get; init; }

    public required string? PlaceCountry { get; init; }

    public required MeetingFormat Format { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>The sentence that says it best.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The words in the evidence that say "meeting".</summary>
    public required TextSpan Trigger { get; init; }

    public required string RuleId { get; init; }

    /// <summary>What the reading rests on, for people: who "he" is, which words give the day and the place.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>0 to 1: how often reports like this one are right.</summary>
    public required double Confidence { get; init; }
}
