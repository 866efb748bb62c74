using Microsoft.Extensions.Hosting;

namespace NewsDashboard.Ingestion.Demo;

/// <summary>Loads the demo data after the start, so that the pages are up at once and fill before the reader's eyes.</summary>
public sealed class DemoDataService(DemoData demo) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => demo.LoadIfFirstStartAsync(stoppingToken);
}
