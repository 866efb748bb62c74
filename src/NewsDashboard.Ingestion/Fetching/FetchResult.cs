using NewsDashboard.Data.Entities;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>What to fetch.</summary>
/// <param name="Address">http or https.</param>
/// <param name="ETag">Of the last answer, exactly as received.</param>
/// <param name="LastModified">Of the last answer, exactly as received.</param>
public sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null);

/// <summary>How a fetch ended.</summary>
public sealed record FetchResult
{
    /// <summary>Never <see cref="FetchOutcome.Never"/>.</summary>
    public required FetchOutcome Outcome { get; init; }

    /// <summary>Why there is no document, in plain words; null for <see cref="FetchOutcome.Ok"/> and <see cref="FetchOutcome.NotModified"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Decompressed; empty unless <see cref="FetchOutcome.Ok"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Where the document was found after redirects.</summary>
    public Uri? Address { get; init; }

    public string? ContentType { get; init; }

    public string? ContentLocation { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>As the server wishes, between one minute and a day; null where it says nothing that can be understood.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The server does not know the address (404).</summary>
    public bool IsNotFound { get; init; }

    public static FetchResult Failed(FetchOutcome outcome, string reason) => new() { Outcome = outcome, Reason = reason };
}
