using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Makes articles of the items of a feed.</summary>
public sealed class FeedItemReader(TimeProvider clock)
{
    private const int LongestPlace = 400;

    /// <param name="document">A feed that could be read.</param>
    /// <param name="outlet">Who publishes it.</param>
    public IEnumerable<ReadItem> Read(FeedDocument document, string outlet)
    {
        foreach (var item in document.Items)
        {
            // An item that the end of the document cuts through comes whole with the next poll.
            if (!item.CutShort)
                yield return Read(item, outlet);
        }
    }

    /// <summary>Reads a feed that lies in a file.</summary>
    /// <param name="bytes">The file, or null where it is too large.</param>
    /// <param name="name">Its name.</param>
    public IEnumerable<ReadItem> ReadFile(byte[]? bytes, string name)
    {
        var document = bytes is null
            ? new FeedDocument { Error = $"The file is larger than {ArticleLimits.ItemBytes >> 20} MiB." }
            : FeedParser.Parse(bytes);
        if (!document.Ok)
            return [ReadItem.Reject(name, $"{name} cannot be read as a feed: {document.Error} Articles can also be given as JSON Lines, text or HTML.", null)];

        var title = HtmlText.Of(document.Title).Replace('\n', ' ');
        return Read(document, title.Length > 0 ? title : Path.GetFileNameWithoutExtension(name));
    }

    /// <summary>True where the feed dates an item more than a day ahead; such an item counts for the day on which it came in.</summary>
    public bool HasImpossibleDates(FeedDocument document) =>
        document.Items.Any(item => item.Published is { } published && Objection(published) is not null);

    private ReadItem Read(FeedItem item, string outlet)
    {
        var place = ArticleLimits.Cut(item.Id ?? item.Link ?? item.Headline, LongestPlace);
        var text = Text(item);
        if (text.Length == 0 && item.Headline.Length == 0)
            return ReadItem.Reject(place.Length == 0 ? "an item without id" : place, "The item has neither a title nor a text.", null);

        var published = item.Published is { } date && Objection(date) is null ? date : clock.GetUtcNow().UtcDateTime;
        return ReadItem.Of(new IncomingArticle
        {
            Id = item.Id,
            Outlet = outlet,
            Url = item.Link,
            Title = ArticleLimits.Cut(item.Headline, ArticleLimits.TitleLength),
            Text = ArticleLimits.Cut(text, ArticleLimits.TextLength),
            Day = DateOnly.FromDateTime(published),
            Place = place,
        });
    }

    private string? Objection(DateTime published) =>
        published > clock.GetUtcNow().UtcDateTime.AddHours(24) ? "it lies in the future"
        : ArticleLimits.Objection(DateOnly.FromDateTime(published), clock);

    private static string Text(FeedItem item)
    {
        var content = HtmlText.Of(item.Content);
        var summary = HtmlText.Of(item.Summary);
        return content.Length >= summary.Length ? content : summary;
    }
}
