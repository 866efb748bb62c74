using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsDashboard.Data;

namespace NewsDashboard.Ingestion.Demo;

/// <summary>Loads the demo data after the start, so that the pages are up at once and fill before the reader's eyes; where the database comes up later, then.</summary>
public sealed class DemoDataService(DemoData demo, NewsDatabase database, ILogger<DemoDataService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.WhenReadyAsync(stoppingToken);
            await demo.LoadIfFirstStartAsync(stoppingToken);
        }
        catch (Exception problem) when (DatabaseFault.Is(problem))
        {
            logger.LogWarning("The demo articles were not loaded: {Reason}", problem.Message);
        }
    }
}
