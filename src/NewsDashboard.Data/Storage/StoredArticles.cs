using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Storage;

/// <summary>What an article is known by: its address, or else its words.</summary>
/// <param name="CanonicalUrl">Already canonical; null for a text without an address.</param>
/// <param name="Title">Headline.</param>
/// <param name="Text">Body.</param>
public sealed record ArticleKey(string? CanonicalUrl, string Title, string Text);

/// <summary>Tells which articles are stored already, for those who would have to pay to read them again.</summary>
public sealed class StoredArticles(IDbContextFactory<NewsDbContext> contexts)
{
    /// <param name="articles">Null for what is no article.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Indices of those that <see cref="ArticleStore"/> would add nothing for.</returns>
    public async Task<HashSet<int>> FindAsync(IReadOnlyList<ArticleKey?> articles, CancellationToken cancellationToken = default)
    {
        var keys = articles
            .Select((article, index) => (article, index))
            .Where(item => item.article is not null)
            .Select(item => (item.index, Url: UniqueAddress.Of(item.article!.CanonicalUrl), Hash: ContentHash.Of(item.article.Title, item.article.Text)))
            .ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await KnownArticles.LoadAsync(context, keys.ConvertAll(key => (key.Url, key.Hash)), cancellationToken);
        return [.. keys.Where(key => known.Contains(key.Url, Convert.ToBase64String(key.Hash))).Select(key => key.index)];
    }
}
