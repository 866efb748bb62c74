using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Resolution;

/// <summary>What one report adds to what we know of its meeting.</summary>
/// <param name="ArticleDay">Day of the article that reports it.</param>
/// <param name="Start">First day as reported; null where the article does not tell.</param>
/// <param name="End">Last day as reported; null exactly where <paramref name="Start"/> is.</param>
public readonly record struct ReportedFacts(
    DateOnly ArticleDay,
    DateOnly? Start,
    DateOnly? End,
    DatePrecision DatePrecision,
    DateBasis DateBasis,
    MeetingStatus Status,
    MeetingFormat Format,
    string? Place,
    string? PlaceCountry,
    double Confidence)
{
    /// <summary>The days that it gives, or the article's own day where it gives none.</summary>
    public MeetingDays Days => Start is { } start && End is { } end
        ? new MeetingDays(start, end, DatePrecision, DateBasis)
        : MeetingDays.FromArticle(ArticleDay);
}
