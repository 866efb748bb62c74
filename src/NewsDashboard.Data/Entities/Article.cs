namespace NewsDashboard.Data.Entities;

/// <summary>A stored article. Unique by <see cref="CanonicalUrl"/> (where it has one) and by <see cref="ContentHash"/>.</summary>
public sealed class Article
{
    public long Id { get; set; }

    /// <summary>The id under which it came in (feed guid, id of the file's line), for people; not unique.</summary>
    public string? ExternalId { get; set; }

    public int OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    public int? FeedId { get; set; }

    public string? CanonicalUrl { get; set; }

    /// <summary>SHA-256 over normalised title and text, 32 bytes.</summary>
    public required byte[] ContentHash { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>The day that relative dates are resolved against and that charts count it on.</summary>
    public DateOnly Day { get; set; }

    /// <summary>UTC.</summary>
    public DateTime FetchedAt { get; set; }

    /// <summary>ISO 639-1, or "und".</summary>
    public required string Language { get; set; }

    /// <summary>-1 to 1.</summary>
    public double Tone { get; set; }

    public int SentenceCount { get; set; }

    public required string EngineVersion { get; set; }

    /// <summary>It belongs to the demo data and goes with it.</summary>
    public bool IsDemo { get; set; }

    public List<ArticleCountry> Countries { get; } = [];

    public List<MeetingReport> Reports { get; } = [];
}
