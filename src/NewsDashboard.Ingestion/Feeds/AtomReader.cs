namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Reads Atom 0.3 and 1.0.</summary>
internal static class AtomReader
{
    public static FeedDocument Read(FeedElement feed, Uri? address)
    {
        var link = Link(feed, feed.Base(address));
        var document = address ?? (link is null ? null : FeedAddress.Resolve(link, null));
        var entries = feed.Is("entry") || feed.Is("atom:entry") ? [feed] : feed.All("atom:entry").Concat(feed.All("entry"));
        return new FeedDocument
        {
            Format = FeedFormat.Atom,
            Title = Title(feed, document)?.Value,
            Link = link,
            Items = [.. entries.Take(FeedLimits.Items).Select(entry => ReadEntry(entry, document))],
        };
    }

    /// <summary>The address of the page: the first link that leads to another form of the same thing.</summary>
    public static string? Link(FeedElement element, Uri? against)
    {
        var links = element.All("atom:link").Concat(element.All("link"));
        return links.Where(link => (link.Attribute("rel") ?? "alternate").Equals("alternate", StringComparison.OrdinalIgnoreCase))
            .Select(link => FeedAddress.Link(link.Attribute("href") ?? link.Text.NullIfEmpty(), link.Attribute("xml:base") is null ? against : link.Base(against)))
            .FirstOrDefault(link => link is not null);
    }

    private static FeedItem ReadEntry(FeedElement entry, Uri? document)
    {
        var title = Title(entry, document);
        var (published, origin) = FeedFields.Date(
            entry,
            ["atom:published", "published", "atom:issued", "issued", "atom:created", "created", "dc:date", "dcterms:issued"],
            ["atom:updated", "updated", "atom:modified", "modified", "dcterms:modified"]);
        return new FeedItem
        {
            Id = entry.Field("atom:id", "id")?.Text.NullIfEmpty(),
            Title = title?.Value,
            Headline = FeedFields.Headline(title?.Value, title?.Kind == AtomTextKind.Text),
            Link = Link(entry, entry.Base(document)),
            Published = published,
            DateOrigin = origin,
            Summary = Body(entry, "atom:summary", "summary", "media:description"),
            Content = Body(entry, "atom:content", "content"),
            CutShort = entry.CutShort,
        };
    }

    private static AtomText? Title(FeedElement element, Uri? document)
    {
        if (element.Field("atom:title", "title", "dc:title", "media:title") is not { } field || AtomText.Read(field) is not { } title)
            return null;
        return title.Kind == AtomTextKind.Text ? title : title with { Value = FeedMarkup.Clean(title.Value, field.Base(document)) };
    }

    private static string? Body(FeedElement entry, params ReadOnlySpan<string> names) =>
        entry.Field(names) is { } body && AtomText.Read(body) is { } text
            ? text.Kind == AtomTextKind.Text ? System.Net.WebUtility.HtmlEncode(text.Value) : text.Value
            : null;
}
