namespace NewsDashboard.Ingestion.Feeds;

public enum FeedFormat
{
    Unknown,

    /// <summary>RSS 0.91 to 2.0 without RDF, and Channel Definition Format, its forerunner.</summary>
    Rss,

    /// <summary>RSS 0.90 and 1.0.</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0.</summary>
    Atom,

    /// <summary>JSON Feed 1.0 and 1.1.</summary>
    Json,
}

/// <summary>What a feed file says. Reading never throws: a document that is no feed has an <see cref="Error"/> and no items.</summary>
public sealed record FeedDocument
{
    public FeedFormat Format { get; init; }

    /// <summary>As the feed gives it: entities decoded once, HTML left in. Null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The web page that the feed belongs to.</summary>
    public string? Link { get; init; }

    /// <summary>In the feed's order, at most <see cref="FeedLimits.Items"/>.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>IANA name of the character encoding that the bytes were read in, lower case.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What had to be repaired, in plain words, each kind once; empty for a sound document.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    public bool Repaired => Repairs.Count > 0;

    /// <summary>Why nothing could be read, in plain words; null where it could.</summary>
    public string? Error { get; init; }

    public bool Ok => Error is null;
}

/// <summary>What the date of an item rests on.</summary>
public enum DateOrigin
{
    /// <summary>The item has no date.</summary>
    Missing,

    /// <summary>It has one that nobody can read.</summary>
    Unreadable,

    Published,

    /// <summary>The date of its last change; it has no other.</summary>
    Updated,
}

public sealed record FeedItem
{
    /// <summary>The feed's own id for it (guid, atom:id, rdf:about); null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>As the feed gives it: entities decoded once, harmless HTML left in. <see cref="Headline"/> is the text of it.</summary>
    public string? Title { get; init; }

    /// <summary>The title as text on one line, without markup; "" where there is none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Absolute wherever the feed gives something to resolve it against.</summary>
    public string? Link { get; init; }

    /// <summary>UTC; null where <see cref="DateOrigin"/> says why.</summary>
    public DateTime? Published { get; init; }

    public DateOrigin DateOrigin { get; init; }

    /// <summary>HTML or text, as given.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML or text, as given: the fuller of the item's bodies.</summary>
    public string? Content { get; init; }

    /// <summary>The document ended inside this item: its text may be cut.</summary>
    public bool CutShort { get; init; }
}

/// <summary>What came along with the bytes of a feed.</summary>
/// <param name="Address">Where the document was found, for relative links; null for a file.</param>
/// <param name="ContentType">The HTTP header, for its charset.</param>
/// <param name="ContentLocation">The HTTP header; it goes before <paramref name="Address"/> as base of relative links.</param>
public sealed record FeedSource(Uri? Address = null, string? ContentType = null, string? ContentLocation = null)
{
    public static FeedSource Unknown { get; } = new();
}

/// <summary>Bounds of one document; what lies beyond is cut and the feed flagged as repaired.</summary>
public static class FeedLimits
{
    public const int Items = 2_000;

    public const int Depth = 256;

    /// <summary>Characters in one field.</summary>
    public const int FieldLength = 64 * 1024;

    /// <summary>Bytes of a document after decompression.</summary>
    public const int DocumentBytes = 15 * 1024 * 1024;

    /// <summary>Elements in one document.</summary>
    public const int Elements = 300_000;
}
