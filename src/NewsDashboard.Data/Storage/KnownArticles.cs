using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Storage;

/// <summary>Which articles of a batch are new: neither stored already nor a repetition of one before it in the batch.</summary>
internal sealed class KnownArticles
{
    private readonly HashSet<string> urls = new(StringComparer.Ordinal);
    private readonly HashSet<string> hashes = new(StringComparer.Ordinal);

    private KnownArticles()
    {
    }

    public static async Task<KnownArticles> LoadAsync(NewsDbContext context, IReadOnlyList<(string? Url, byte[] Hash)> batch, CancellationToken cancellationToken)
    {
        var known = new KnownArticles();
        foreach (var part in batch.Chunk(DatabaseLimits.ValuesInList))
        {
            var partUrls = part.Select(article => article.Url).OfType<string>().ToList();
            known.urls.UnionWith(await context.Articles.Where(article => partUrls.Contains(article.CanonicalUrl!)).Select(article => article.CanonicalUrl!).ToListAsync(cancellationToken));

            var partHashes = part.Select(article => article.Hash).ToList();
            var found = await context.Articles.Where(article => partHashes.Contains(article.ContentHash)).Select(article => article.ContentHash).ToListAsync(cancellationToken);
            known.hashes.UnionWith(found.Select(Convert.ToBase64String));
        }

        return known;
    }

    public bool Contains(string? url, string hashKey) => (url is not null && urls.Contains(url)) || hashes.Contains(hashKey);

    /// <summary>True once for each new article; from then on it is known.</summary>
    public bool Admit(PreparedArticle article)
    {
        if (Contains(article.Url, article.HashKey))
            return false;

        if (article.Url is { } newUrl)
            urls.Add(newUrl);
        hashes.Add(article.HashKey);
        return true;
    }
}
