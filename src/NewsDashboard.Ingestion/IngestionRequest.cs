using System.Diagnostics.CodeAnalysis;
using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion;

/// <summary>What is to be taken in.</summary>
public sealed record IngestionRequest
{
    public required IngestionKind Kind { get; init; }

    /// <summary>Feed address or file name, for people.</summary>
    public required string Name { get; init; }

    public required IAsyncEnumerable<ReadItem> Items { get; init; }

    public int? FeedId { get; init; }

    /// <summary>Changes that belong to the last batch's transaction, such as a feed's ETag; they are saved even where no item is stored.</summary>
    [SuppressMessage("Design", "CA1006", Justification = "The store's own type.")]
    public Func<NewsDbContext, StoreResult, CancellationToken, Task>? Alongside { get; init; }

    /// <summary>Of a file whose length is known.</summary>
    public long? BytesTotal { get; init; }

    /// <summary>How many bytes have been read so far; null for what is no file.</summary>
    public Func<long>? BytesRead { get; init; }

    /// <summary>Told of each step.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}
