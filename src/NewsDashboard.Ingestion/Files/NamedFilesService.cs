using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Files named on the web app's command line.</summary>
/// <param name="Paths">Files and folders.</param>
public sealed record NamedFiles(IReadOnlyList<string> Paths);

/// <summary>Takes in the files named on the command line, once, after the start.</summary>
public sealed class NamedFilesService(NamedFiles files, FileIngestor ingestor, ILogger<NamedFilesService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var path in files.Paths.SelectMany(FileSelection.Expand))
        {
            try
            {
                await ingestor.IngestAsync(path, cancellationToken: stoppingToken);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                logger.LogError("{File} cannot be read: {Reason}", path, problem.Message);
            }
        }
    }
}
