using NewsDashboard.Extraction;

namespace NewsDashboard.Data.Storage;

/// <summary>An article with its analysis, ready to be stored.</summary>
public sealed record NewArticle
{
    /// <summary>The id under which it came in (feed guid, id of the file's line).</summary>
    public string? ExternalId { get; init; }

    public required string Outlet { get; init; }

    public int? FeedId { get; init; }

    /// <summary>Already canonical; null for a text without an address.</summary>
    public string? CanonicalUrl { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required DateOnly Day { get; init; }

    public bool IsDemo { get; init; }

    public required ArticleAnalysis Analysis { get; init; }

    /// <summary>What the analysis' spans point into.</summary>
    internal string Content => new Article { Id = "", Published = Day, Title = Title, Text = Text }.Content;
}

/// <param name="Added">Articles stored.</param>
/// <param name="Known">Articles that were there already, by address or by content.</param>
public readonly record struct StoreResult(int Added, int Known);
