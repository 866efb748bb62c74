using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Reads RSS 0.90 to 2.0, RDF, and Channel Definition Format, in the many ways in which they are written.</summary>
internal static class RssReader
{
    public static FeedDocument Read(FeedElement root, Uri? address)
    {
        var channel = root.Is("channel") ? root : root.First("channel") ?? root;
        var link = Link(channel, channel.Base(address));
        // Relative links without an address of the feed's own are meant on its site.
        var document = address ?? (link is null ? null : FeedAddress.Resolve(link, null));
        // RDF has its items beside the channel, RSS inside it; some have them in both places.
        var items = channel.All("item").Concat(channel == root ? [] : root.All("item"));
        return new FeedDocument
        {
            Format = root.Is("rdf:RDF") ? FeedFormat.Rdf : FeedFormat.Rss,
            Title = Title(channel, document),
            Link = link,
            Items = [.. items.Take(FeedLimits.Items).Select(item => ReadItem(item, document))],
        };
    }

    private static FeedItem ReadItem(FeedElement item, Uri? document)
    {
        var id = item.Field("guid", "dc:identifier")?.Text.NullIfEmpty() ?? item.Attribute("rdf:about");
        var title = Title(item, document);
        var (published, origin) = FeedFields.Date(
            item,
            ["pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "atom:issued", "published", "date"],
            ["atom:updated", "atom:modified", "dcterms:modified", "updated", "lastBuildDate"]);
        return new FeedItem
        {
            Id = id,
            Title = title,
            Headline = FeedFields.Headline(title, isText: false),
            Link = Link(item, item.Base(document)) ?? PermanentLink(item),
            Published = published ?? FeedDates.Parse(item.Attribute("lastmod")),
            DateOrigin = origin,
            Summary = Body(item, "description", "abstract", "dc:description", "atom:summary", "summary", "itunes:summary"),
            Content = Body(item, "content:encoded", "xhtml:body", "body", "fullitem", "atom:content", "content"),
            CutShort = item.CutShort,
        };
    }

    private static string? Title(FeedElement element, Uri? document) =>
        element.Field("title", "dc:title", "atom:title", "media:title", "itunes:title") is { } title
            ? FeedMarkup.Clean(FeedMarkup.Inner(title), title.Base(document)).Trim().NullIfEmpty()
            : null;

    /// <summary>The last link counts. Some write it as an attribute, some keep a second one of Atom's for themselves.</summary>
    private static string? Link(FeedElement element, Uri? against)
    {
        var links = element.All("link")
            .Where(link => link.Attribute("rel") is null or "alternate")
            .Select(link => FeedAddress.Link(link.Text.NullIfEmpty() ?? link.Attribute("href"), against));
        return links.LastOrDefault(link => link is not null)
            ?? FeedAddress.Link(element.Attribute("href"), against)
            ?? AtomReader.Link(element, against);
    }

    private static string? PermanentLink(FeedElement item) =>
        item.Field("guid") is { } guid && !"false".Equals(guid.Attribute("isPermaLink"), StringComparison.OrdinalIgnoreCase)
            ? FeedAddress.Resolve(guid.Text, null) is null ? null : guid.Text
            : null;

    private static string? Body(FeedElement item, params ReadOnlySpan<string> names) =>
        item.Field(names) is { } body ? FeedMarkup.Inner(body).NullIfEmpty() : null;
}
