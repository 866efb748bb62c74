using System.ComponentModel.DataAnnotations;

namespace NewsDashboard.Ingestion;

/// <summary>Section <c>Ingestion</c>.</summary>
public sealed class IngestionOptions
{
    public const string Section = "Ingestion";

    /// <summary>Articles in a transaction where each takes seconds to read: people want to see something come in.</summary>
    internal const int SlowBatchSize = 16;

    /// <summary><c>Ingestion:WatchedFolder</c>: files put here are taken in; default "inbox" in the data folder.</summary>
    public string? WatchedFolder { get; set; }

    /// <summary><c>Ingestion:WatchFolder</c>: whether to watch it at all.</summary>
    public bool WatchFolder { get; set; } = true;

    /// <summary><c>Ingestion:PollFeeds</c>: whether this process polls the feeds.</summary>
    public bool PollFeeds { get; set; } = true;

    /// <summary><c>Ingestion:BatchSize</c>: articles stored in one transaction; 16 where a language model reads them.</summary>
    [Range(1, 10_000, ErrorMessage = "Ingestion:BatchSize must be between 1 and 10000.")]
    public int BatchSize { get; set; } = 256;

    /// <summary><c>Ingestion:ParallelFeeds</c>: feeds fetched at the same time.</summary>
    [Range(1, 64, ErrorMessage = "Ingestion:ParallelFeeds must be between 1 and 64.")]
    public int ParallelFeeds { get; set; } = 8;
}
