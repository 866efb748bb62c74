namespace NewsDashboard.Extraction;

/// <summary>Reads by the rules alone: on the spot, at no cost, the same each time.</summary>
public sealed class RuleExtractor(ArticleAnalyzer analyzer) : IArticleExtractor
{
    public bool IsCostly => false;

    public ValueTask<ArticleAnalysis> ExtractAsync(Article article, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(analyzer.Analyze(article));
    }
}
