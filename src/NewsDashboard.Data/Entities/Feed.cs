namespace NewsDashboard.Data.Entities;

/// <summary>How the last poll of a feed ended.</summary>
public enum FetchOutcome
{
    Never,
    Ok,
    NotModified,
    RetryLater,
    Gone,
    Rejected,
}

/// <summary>An address that is polled for news.</summary>
public sealed class Feed
{
    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public required string Url { get; set; }

    public string? Title { get; set; }

    public int OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    public bool Paused { get; set; }

    /// <summary>Minutes between polls.</summary>
    public int IntervalMinutes { get; set; } = 30;

    /// <summary>UTC; null means due at once.</summary>
    public DateTime? NextPollAt { get; set; }

    /// <summary>Sent back exactly as received.</summary>
    public string? ETag { get; set; }

    /// <summary>Sent back exactly as received.</summary>
    public string? LastModified { get; set; }

    public FetchOutcome LastOutcome { get; set; }

    /// <summary>Why the last poll failed, in plain words; null after a success.</summary>
    public string? LastError { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastPolledAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastSuccessAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastNewItemAt { get; set; }

    public int ConsecutiveFailures { get; set; }

    /// <summary>The last document had to be repaired before it could be read.</summary>
    public bool Repaired { get; set; }
}
