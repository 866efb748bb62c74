namespace NewsDashboard.Data.Storage;

/// <summary>An article with the two values that it is known by.</summary>
internal sealed record PreparedArticle(NewArticle Article, string? Url, byte[] Hash)
{
    public static PreparedArticle From(NewArticle article) =>
        new(article, UniqueAddress.Of(article.CanonicalUrl), ContentHash.Of(article.Title, article.Text));

    /// <summary>The hash as a value that can be looked up.</summary>
    public string HashKey { get; } = Convert.ToBase64String(Hash);
}
