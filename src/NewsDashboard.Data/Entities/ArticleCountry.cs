namespace NewsDashboard.Data.Entities;

/// <summary>What one article says of one country: one row an article and country, keyed (Country, Day, ArticleId).</summary>
public sealed class ArticleCountry
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; set; }

    public DateOnly Day { get; set; }

    public long ArticleId { get; set; }

    /// <summary>Number of mentions, at least 1.</summary>
    public int Mentions { get; set; }

    /// <summary>Number of sentences that mention it.</summary>
    public int Sentences { get; set; }

    /// <summary>Sum over these sentences of their tone, each -1 to 1.</summary>
    public double ToneSum { get; set; }

    /// <summary>Sum of squares, for the spread.</summary>
    public double ToneSquareSum { get; set; }

    /// <summary>Spans of the mentions in the article's content, packed as variable-length integers (see PackedSpans).</summary>
    public required byte[] Spans { get; set; }
}
