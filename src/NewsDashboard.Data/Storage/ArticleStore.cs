namespace NewsDashboard.Data.Storage;

/// <summary>Stores analysed articles with all their facts, each batch in one transaction; what is known already adds nothing.</summary>
public sealed class ArticleStore(NewsWriter writer)
{
    /// <param name="batch">Articles, best some hundreds at a time.</param>
    /// <param name="alongside">Further changes for the same transaction, such as a feed's ETag; saved with it. May run again after a passing fault.</param>
    public Task<StoreResult> StoreAsync(
        IReadOnlyList<NewArticle> batch,
        Func<NewsDbContext, StoreResult, CancellationToken, Task>? alongside = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException(writer.ToString());
}
