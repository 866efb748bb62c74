using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsDashboard.Data;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Files named on the web app's command line.</summary>
/// <param name="Paths">Files and folders.</param>
public sealed record NamedFiles(IReadOnlyList<string> Paths);

/// <summary>Takes in the files named on the command line, once, as soon as there is a database to take them into.</summary>
public sealed class NamedFilesService(NamedFiles files, FileIngestor ingestor, NewsDatabase database, ILogger<NamedFilesService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WhenReadyAsync(stoppingToken);
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
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A fault of the program with this file must not stop the files after it, nor the dashboard.
                logger.LogError(problem, "{File} could not be taken in", path);
            }
        }
    }
}
