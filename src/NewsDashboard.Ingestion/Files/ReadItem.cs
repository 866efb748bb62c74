using NewsDashboard.Data.Queries;

namespace NewsDashboard.Ingestion.Files;

/// <summary>An article as it came in, before it is analysed.</summary>
public sealed record IncomingArticle
{
    /// <summary>Id in its file or feed, for people.</summary>
    public string? Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Outlet { get; init; }

    /// <summary>As written; null for a text without an address.</summary>
    public string? Url { get; init; }

    /// <summary>On one line; "" where there is none.</summary>
    public string Title { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>The day that relative dates are resolved against.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Where it stood: "line 12", a guid, a file name.</summary>
    public required string Place { get; init; }
}

/// <summary>What a reader found at one place: an article, or something that is none with the reason. Exactly one is there.</summary>
public readonly record struct ReadItem(IncomingArticle? Article, RejectedRow? Rejected)
{
    private const int ExcerptLength = 2_000;

    public static ReadItem Of(IncomingArticle article) => new(article, null);

    /// <param name="place">Where it stood.</param>
    /// <param name="reason">Why it is none, and what to do.</param>
    /// <param name="excerpt">Its beginning; cut to 2,000 characters.</param>
    public static ReadItem Reject(string place, string reason, string? excerpt) =>
        new(null, new RejectedRow(place, reason, excerpt is { Length: > ExcerptLength } ? excerpt[..ExcerptLength] : excerpt));
}

/// <summary>Bounds of one article.</summary>
public static class ArticleLimits
{
    /// <summary>A longer text is cut here: no news report reaches it, and extraction stays quick.</summary>
    public const int TextLength = 200_000;

    public const int TitleLength = 1_000;

    /// <summary>Bytes of one line of an article file, or of a text or HTML file.</summary>
    public const int ItemBytes = 16 * 1024 * 1024;

    /// <summary>Older news is a mistake in its date.</summary>
    public static readonly DateOnly EarliestDay = new(1800, 1, 1);

    /// <summary>Why an article cannot carry this day, or null where it can. Clocks differ, so tomorrow is allowed.</summary>
    public static string? Objection(DateOnly day, TimeProvider clock) =>
        day < EarliestDay ? $"its day {day:yyyy-MM-dd} lies before {EarliestDay:yyyy-MM-dd}"
        : day > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1) ? $"its day {day:yyyy-MM-dd} lies in the future"
        : null;

    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
