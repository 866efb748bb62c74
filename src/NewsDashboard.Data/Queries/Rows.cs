using NewsDashboard.Data.Entities;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Queries;

/// <summary>First and last day with articles, and the first and last with meetings; null in an empty database.</summary>
public sealed record DataRange(DateOnly? FirstArticle, DateOnly? LastArticle, DateOnly? FirstMeeting, DateOnly? LastMeeting, bool HasDemo);

public sealed record KeyFigures(int Articles, int MeetingsHeld, int MeetingsPlanned, int MeetingsCancelled, int Countries, double? MeanTone);

/// <summary>Meetings that start in one ISO week.</summary>
/// <param name="Week">Its Monday.</param>
public sealed record MeetingWeek(DateOnly Week, int Held, int Planned, int Cancelled);

/// <param name="Parties">Codes in ordinal order.</param>
/// <param name="People">Names, in order of their parties.</param>
public sealed record MeetingRow(long Id, IReadOnlyList<string> Parties, IReadOnlyList<string> People, DateOnly Start, DateOnly End,
    DatePrecision DatePrecision, DateBasis DateBasis, MeetingStatus Status, MeetingFormat Format, string? Place, string? PlaceCountry,
    double Confidence, int Reports, string? Evidence);

/// <summary>A page of rows and how many there are in all.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total);

public enum MeetingSort
{
    Start,
    Parties,
    Place,
    Status,
    Format,
    Confidence,
    Reports,
}

public sealed record MeetingDetail(MeetingRow Meeting, IReadOnlyList<ParticipantRow> Participants, IReadOnlyList<ReportRow> Reports);

public sealed record ParticipantRow(int PersonId, string Name, string Party, string? Role);

/// <param name="TriggerStart">Offset of the meeting's words inside <paramref name="Evidence"/>.</param>
public sealed record ReportRow(long ArticleId, string ArticleTitle, string? Url, string Outlet, DateOnly ArticleDay, string Evidence,
    int TriggerStart, int TriggerLength, string RuleId, string EngineVersion, double Confidence, MeetingStatus Status, MeetingFormat Format,
    DateOnly? Start, DateOnly? End, string? Place, string People);

/// <param name="MeanTone">-1 to 1 over the sentences that mention it.</param>
public sealed record CountryRow(string Country, int Articles, int Mentions, int Sentences, double? MeanTone, int Meetings);

/// <summary>Mentions of one country in one week.</summary>
/// <param name="Week">Its Monday.</param>
public sealed record CountryWeek(string Country, DateOnly Week, int Articles, int Mentions);

/// <summary>Tone in one week.</summary>
/// <param name="Mean">-1 to 1.</param>
/// <param name="StandardDeviation">Over the units counted.</param>
/// <param name="Count">Sentences where the filter names countries, else articles.</param>
public sealed record ToneWeek(DateOnly Week, double Mean, double StandardDeviation, int Count);

public sealed record ToneGroup(string Key, double Mean, double StandardDeviation, int Count);

public sealed record OutletRow(int Id, string Name, int Articles);

public sealed record ArticleRow(long Id, string Title, string Outlet, DateOnly Day, string? Url, double Tone, int Meetings, IReadOnlyList<string> Countries, bool IsDemo);

/// <summary>An article with all that was found in it. Spans point into <see cref="Content"/>.</summary>
public sealed record ArticleDetail(ArticleRow Article, string Content, string Language, string EngineVersion,
    IReadOnlyList<CountrySpans> CountryMentions, IReadOnlyList<ReportRow> Reports, IReadOnlyList<EvidenceSpan> Evidence);

public sealed record CountrySpans(string Country, IReadOnlyList<(int Start, int Length)> Spans);

public sealed record EvidenceSpan(long MeetingId, int Start, int Length, int TriggerStart, int TriggerLength);

public sealed record FeedRow(int Id, string Url, string? Title, string Outlet, bool Paused, FetchOutcome LastOutcome, string? LastError,
    DateTime? LastPolledAt, DateTime? LastSuccessAt, DateTime? LastNewItemAt, DateTime? NextPollAt, int ConsecutiveFailures, bool Repaired);

public sealed record RunRow(long Id, IngestionKind Kind, string Name, DateTime StartedAt, DateTime? FinishedAt, int Added, int Known, int Rejected,
    string? Error);

public sealed record RejectedRow(string Place, string Reason, string? Excerpt);
