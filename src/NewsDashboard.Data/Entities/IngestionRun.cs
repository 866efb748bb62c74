namespace NewsDashboard.Data.Entities;

public enum IngestionKind
{
    Feed,
    File,
    Upload,
    Demo,
}

/// <summary>One poll of a feed or one pass over a file.</summary>
public sealed class IngestionRun
{
    public long Id { get; set; }

    public IngestionKind Kind { get; set; }

    /// <summary>Feed address or file name, for people.</summary>
    public required string Name { get; set; }

    public int? FeedId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC; null while it runs or where the process died in it.</summary>
    public DateTime? FinishedAt { get; set; }

    public int Added { get; set; }

    public int Known { get; set; }

    public int Rejected { get; set; }

    /// <summary>Why the whole run failed, in plain words; null where it did not.</summary>
    public string? Error { get; set; }

    public List<RejectedItem> RejectedItems { get; } = [];
}

/// <summary>An item that could not be read, kept with its reason.</summary>
public sealed class RejectedItem
{
    public long Id { get; set; }

    public long RunId { get; set; }

    public IngestionRun? Run { get; set; }

    /// <summary>Where it stood: "line 12", a guid, a file name.</summary>
    public required string Place { get; set; }

    public required string Reason { get; set; }

    /// <summary>Beginning of the item, at most 2,000 characters.</summary>
    public string? Excerpt { get; set; }
}
