using NewsDashboard.Data.Entities;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Takes in a file on disk or a stream with a name.</summary>
public sealed class FileIngestor(IngestionPipeline pipeline, ArticleFileReader reader, TimeProvider clock)
{
    /// <summary>Takes in one file.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; what had been stored stays.</exception>
    public async Task<IngestionSummary> IngestAsync(string path, IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        var day = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path));
        return await IngestAsync(file, Path.GetFileName(path), IngestionKind.File, day, file.Length, progress, cancellationToken);
    }

    /// <summary>Takes in an upload.</summary>
    /// <param name="stream">Read once, asynchronously, without seeking; not disposed.</param>
    /// <param name="name">File name as the browser gives it; only its last part counts.</param>
    /// <param name="length">Bytes, where known.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellationToken">Stops it; what had been stored stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<IngestionSummary> IngestUploadAsync(
        Stream stream, string name, long? length = null, IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default) =>
        IngestAsync(stream, LastPart(name), IngestionKind.Upload, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), length, progress, cancellationToken);

    private Task<IngestionSummary> IngestAsync(
        Stream stream, string name, IngestionKind kind, DateOnly day, long? length, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var counted = new CountingStream(stream);
        return pipeline.RunAsync(
            new IngestionRequest
            {
                Kind = kind,
                Name = name,
                Items = reader.ReadAsync(counted, name, day, cancellationToken),
                BytesTotal = length,
                BytesRead = () => counted.Count,
                Progress = progress,
            },
            cancellationToken);
    }

    /// <summary>Browsers on Windows and hostile ones send paths.</summary>
    private static string LastPart(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
}
