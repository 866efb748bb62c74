using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Looks into the watched folder every few seconds. It looks itself, since notifications do not cross network shares and container mounts.</summary>
public sealed class WatchedFolderService(
    WatchedFolder watched, NewsDatabase news, DatabaseOptions database, TimeProvider clock, IOptions<IngestionOptions> options, ILogger<WatchedFolderService> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(3);

    /// <summary>Full path.</summary>
    public string Folder { get; } = Path.GetFullPath(options.Value.WatchedFolder ?? Path.Combine(database.DataFolder, "inbox"));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WatchFolder)
            return;

        // A database that is refused must not be written to.
        await news.WhenReadyAsync(stoppingToken);
        logger.LogInformation("Watching {Folder} for article files", Folder);
        using var timer = new PeriodicTimer(Tick, clock);
        var isWell = true;
        do
        {
            isWell = await LookAsync(isWell, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A folder that cannot be read is told of once, not every few seconds.</summary>
    private async Task<bool> LookAsync(bool wasWell, CancellationToken cancellationToken)
    {
        try
        {
            await watched.LookAsync(Folder, cancellationToken);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (wasWell)
                logger.LogWarning("The watched folder {Folder} cannot be used: {Reason}", Folder, problem.Message);
            return false;
        }
    }
}
