using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>How a text names a country.</summary>
public enum CountryMentionKind
{
    Name,
    Alias,
    Abbreviation,

    /// <summary>Demonym or adjective: "Egyptian", "Poles".</summary>
    Demonym,

    Capital,

    /// <summary>Seat of government: "the Kremlin", "Downing Street".</summary>
    Seat,
}

/// <summary>A place in the text that names a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code, XK for Kosovo.</param>
/// <param name="Kind">How the text names it.</param>
/// <param name="Span">The naming words.</param>
/// <param name="Sentence">Index into <see cref="ArticleAnalysis.Sentences"/>.</param>
/// <param name="RuleId">The rule that found it.</param>
public sealed record CountryMention(string Country, CountryMentionKind Kind, TextSpan Span, int Sentence, string RuleId);
