using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>A word that carries tone.</summary>
/// <param name="Span">The word.</param>
/// <param name="Weight">Its contribution after negation and intensity, about -5 to 5; below 0 is negative.</param>
/// <param name="Quoted">It stands inside a quotation.</param>
/// <param name="Speaker">The words that name whose quotation it is, where the sentence or the one before in its paragraph tells.</param>
public readonly record struct ToneWord(TextSpan Span, double Weight, bool Quoted, TextSpan? Speaker = null);

/// <summary>Tone of one sentence.</summary>
/// <param name="Sentence">Index into <see cref="ArticleAnalysis.Sentences"/>.</param>
/// <param name="Score">-1 (negative) to 1 (positive).</param>
/// <param name="Words">The words that made the score.</param>
public sealed record SentenceTone(int Sentence, double Score, IReadOnlyList<ToneWord> Words);

/// <summary>Tone toward one country over the sentences that mention it.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Sentences">How many sentences mention it, at least 1.</param>
/// <param name="Score">Mean over these sentences, -1 to 1.</param>
public sealed record CountryTone(string Country, int Sentences, double Score);

/// <summary>Tone toward one person over the sentences that mention them.</summary>
/// <param name="Name">The person's name as in <see cref="People.PersonMention.Name"/>.</param>
/// <param name="Sentences">How many sentences mention the person, at least 1.</param>
/// <param name="Score">Mean over these sentences, -1 to 1.</param>
public sealed record PersonTone(string Name, int Sentences, double Score);

/// <summary>Tone of an article.</summary>
public sealed record ArticleTone
{
    /// <summary>Of an article without sentences.</summary>
    public static readonly ArticleTone None = new() { Score = 0, Sentences = [], Countries = [] };

    /// <summary>Mean over the sentences, -1 to 1; 0 for an article without sentences.</summary>
    public required double Score { get; init; }

    /// <summary>One entry a sentence, in order.</summary>
    public required IReadOnlyList<SentenceTone> Sentences { get; init; }

    /// <summary>One entry a mentioned country, in order of first mention.</summary>
    public required IReadOnlyList<CountryTone> Countries { get; init; }

    /// <summary>One entry a mentioned person, in order of first mention.</summary>
    public IReadOnlyList<PersonTone> People { get; init; } = [];
}
