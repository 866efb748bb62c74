namespace NewsDashboard.Extraction;

/// <summary>Reads an article and returns what it says. Safe for use by many callers at once.</summary>
public interface IArticleExtractor
{
    /// <summary>Reading takes seconds or costs money, so that a caller does well not to ask twice about one article.</summary>
    bool IsCostly { get; }

    /// <summary>Reads one article. It never throws for any text or any failure outside.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    ValueTask<ArticleAnalysis> ExtractAsync(Article article, CancellationToken cancellationToken = default);
}
