using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction;

/// <summary>Everything that one article says, each fact with its span in <see cref="Article.Content"/> and the id of the rule that found it.</summary>
public sealed record ArticleAnalysis
{
    public required string ArticleId { get; init; }

    /// <summary>Version of rules and word lists; stored with every fact so that old ones can be found and read again.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>ISO 639-1 code ("en"), or "und" where the text is too short or too strange to tell.</summary>
    public required string Language { get; init; }

    /// <summary>Sentences in reading order; they do not overlap.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<CountryMention> Countries { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<PersonMention> People { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<TemporalExpression> Dates { get; init; }

    /// <summary>One entry for each distinct meeting that the article reports, in order of its evidence.</summary>
    public required IReadOnlyList<MeetingReport> Meetings { get; init; }

    public required ArticleTone Tone { get; init; }
}
