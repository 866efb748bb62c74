using NewsDashboard.Ingestion.Markup;
using SmartReader;

namespace NewsDashboard.Ingestion.Files;

/// <summary>
/// Reads the article out of an HTML page. A page too deep or too large for that, or one that takes too long, gives its
/// whole text instead.
/// </summary>
public sealed class HtmlPageReader(TimeProvider clock)
{
    /// <summary>Far above what pages have (some 5,000 tags, 50 deep), far below what hurts.</summary>
    private const int MostTags = 50_000;

    private const int DeepestTag = 400;
    private const int FewestCharacters = 140;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <param name="html">The page.</param>
    /// <param name="name">Its file name or address, for people.</param>
    /// <param name="day">Day of a page that states none.</param>
    /// <param name="address">Where it was found, or null; what the page says of itself goes first.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ReadItem> ReadAsync(string html, string name, DateOnly day, Uri? address = null, CancellationToken cancellationToken = default)
    {
        var page = HtmlPage.Scan(html);
        var url = CanonicalUrl.Of(page.Address) is null ? address?.ToString() : page.Address;
        var article = await ExtractAsync(html, page, url, cancellationToken);
        var text = article is { IsReadable: true } ? HtmlText.Of(article.Content) : HtmlText.Of(html);
        if (text.Length < FewestCharacters)
            return ReadItem.Reject(name, $"{name} is no article: the page holds no readable text of at least {FewestCharacters} characters. Save the page of the article itself.", HtmlText.Of(html));

        var published = page.Published ?? article?.PublicationDate ?? page.FirstTime;
        var stated = published is { } date ? DateOnly.FromDateTime(date) : day;
        return ReadItem.Of(new IncomingArticle
        {
            Id = name,
            Outlet = page.SiteName ?? CanonicalUrl.Host(url) ?? Path.GetFileNameWithoutExtension(name),
            Url = url,
            Title = ArticleLimits.Cut(HtmlText.OneLine(article?.Title ?? ""), ArticleLimits.TitleLength),
            Text = ArticleLimits.Cut(text, ArticleLimits.TextLength),
            Day = ArticleLimits.Objection(stated, clock) is null ? stated : day,
            Place = name,
        });
    }

    private async Task<Article?> ExtractAsync(string html, HtmlPage page, string? url, CancellationToken cancellationToken)
    {
        if (page.Tags > MostTags || page.Depth > DeepestTag)
            return null;

        try
        {
            using var reader = new Reader(CanonicalUrl.Of(url) ?? "https://page.invalid/", html);
            return await Task.Run(() => reader.GetArticle(), cancellationToken).WaitAsync(TimeLimit, clock, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The library gives up on some pages in its own ways; their whole text is still there.
            return null;
        }
    }
}
