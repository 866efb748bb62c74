using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Files;

/// <summary>What one pass over the tags of a page tells: its size, and what its head says of itself.</summary>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> PublishedNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime",
    };

    /// <summary>Elements that pages leave open all the time, or that have no end: they tell nothing of depth.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dd", "dt", "tr", "td", "th", "option", "thead", "tbody", "br", "hr", "img", "input", "meta", "link", "source", "wbr", "area",
        "base", "col", "embed", "track", "param",
    };

    /// <summary>As the page says: <c>link rel=canonical</c>, else <c>og:url</c>.</summary>
    public string? Address { get; private set; }

    /// <summary><c>og:site_name</c>.</summary>
    public string? SiteName { get; private set; }

    /// <summary>As its head says.</summary>
    public DateTime? Published { get; private set; }

    /// <summary>The first <c>time</c> element: often the article's, sometimes that of another headline.</summary>
    public DateTime? FirstTime { get; private set; }

    /// <summary>Addresses of feeds that the page offers, as written.</summary>
    public List<string> Feeds { get; } = [];

    public int Tags { get; private set; }

    public int Depth { get; private set; }

    public static HtmlPage Scan(string html)
    {
        var page = new HtmlPage();
        var depth = 0;
        var scanner = new MarkupScanner(html);
        while (scanner.Read())
        {
            if (scanner.Kind == MarkupKind.EndTag && !Unclosed.Contains(scanner.Name))
                depth = Math.Max(0, depth - 1);
            if (scanner.Kind != MarkupKind.StartTag)
                continue;

            page.Tags++;
            if (!scanner.SelfClosing && !Unclosed.Contains(scanner.Name))
                page.Depth = Math.Max(page.Depth, ++depth);
            page.ReadTag(scanner);
        }

        return page;
    }

    private void ReadTag(MarkupScanner tag)
    {
        if (Is(tag.Name, "link"))
            ReadLink(tag);
        else if (Is(tag.Name, "meta"))
            ReadMeta(tag);
        else if (Is(tag.Name, "time"))
            FirstTime ??= FeedDates.Parse(Value(tag, "datetime"));
    }

    private void ReadLink(MarkupScanner tag)
    {
        var relation = Value(tag, "rel");
        if (Value(tag, "href") is not { Length: > 0 } address)
            return;
        if (Is(relation, "canonical"))
            Address = address;
        else if (Is(relation, "alternate") && Value(tag, "type") is { } type && IsFeedType(type))
            Feeds.Add(address);
    }

    private void ReadMeta(MarkupScanner tag)
    {
        var name = Value(tag, "property") ?? Value(tag, "name") ?? Value(tag, "itemprop");
        if (name is null || Value(tag, "content") is not { Length: > 0 } content)
            return;
        if (Is(name, "og:url"))
            Address ??= content;
        else if (Is(name, "og:site_name"))
            SiteName = content;
        else if (PublishedNames.Contains(name))
            Published ??= FeedDates.Parse(content);
    }

    private static bool IsFeedType(string type) =>
        type.Contains("rss", StringComparison.OrdinalIgnoreCase) || type.Contains("atom", StringComparison.OrdinalIgnoreCase)
        || type.Contains("feed+json", StringComparison.OrdinalIgnoreCase);

    private static string? Value(MarkupScanner tag, string attribute)
    {
        foreach (var (name, value) in tag.Attributes)
        {
            if (Is(name, attribute))
                return CharacterReferences.Decode(value).Trim();
        }

        return null;
    }

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
