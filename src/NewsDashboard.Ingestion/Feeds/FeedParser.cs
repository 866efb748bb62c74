using System.Xml;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>
/// Reads a feed of any format: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Malformed ones are
/// repaired and flagged. It never throws, never opens anything but the bytes given to it, and is safe for use by many
/// threads at once.
/// </summary>
public static class FeedParser
{
    public static FeedDocument Parse(ReadOnlySpan<byte> bytes, FeedSource? source = null)
    {
        source ??= FeedSource.Unknown;
        if (bytes.IsEmpty)
            return new FeedDocument { Error = "The document is empty." };

        var decoded = FeedEncoding.Decode(bytes, source.ContentType);
        var text = XmlText.Clean(decoded.Text, out var cleaned);
        var document = Read(text, BaseAddress(source));
        var repairs = document.Repairs.Concat(new[] { decoded.Repair, cleaned }.OfType<string>()).Distinct();
        return document with { Encoding = decoded.Name, Repairs = document.Ok ? [.. repairs] : [] };
    }

    private static FeedDocument Read(string text, Uri? address)
    {
        if (text.Length == 0)
            return new FeedDocument { Error = "The document is empty." };
        if (text[0] is '{' or '[' || text.Trim() == "null")
            return JsonFeedReader.Read(text, address);
        if (!text.Contains('<', StringComparison.Ordinal))
            return new FeedDocument { Error = "This is not a feed: it holds no markup at all." };

        var tree = ReadTree(text);
        if (tree.Root is not { } root)
            return new FeedDocument { Error = "This is not a feed: it holds no element." };
        if (ReadRoot(root, address) is not { } document)
            return new FeedDocument { Error = NotAFeed(root) };
        return document with { Repairs = tree.Repairs };
    }

    private static FeedTreeBuilder ReadTree(string text)
    {
        try
        {
            return StrictXmlReader.Read(text);
        }
        catch (XmlException problem)
        {
            var tree = LenientXmlReader.Read(text);
            if (tree.Repairs.Count == 0)
                tree.Repair($"not well-formed XML (line {problem.LineNumber})");
            return tree;
        }
    }

    private static FeedDocument? ReadRoot(FeedElement root, Uri? address) => root.Name.ToLowerInvariant() switch
    {
        "rss" or "rdf:rdf" or "rdf" or "channel" => RssReader.Read(root, address),
        "atom:feed" or "feed" or "atom:entry" or "entry" => AtomReader.Read(root, address),
        _ => null,
    };

    private static string NotAFeed(FeedElement root) => root.WrittenName.ToLowerInvariant() switch
    {
        "html" or "body" or "head" or "div" => "This is a web page, not a feed.",
        "opml" => "This is a list of feeds (OPML), not a feed.",
        "urlset" or "sitemapindex" => "This is a site map, not a feed.",
        var name => $"This is not a feed: it begins with <{(name.Length <= 40 ? name : name[..40])}>.",
    };

    private static Uri? BaseAddress(FeedSource source) =>
        source.ContentLocation is { } location ? FeedAddress.Resolve(location, source.Address) ?? source.Address : source.Address;
}
