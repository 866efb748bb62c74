using NewsDashboard.Data;

namespace NewsDashboard.Web.Hosting;

/// <summary>
/// Brings the database up to date before anything else starts. Where it does not answer yet the pages come up all the same,
/// <c>/healthz</c> says why, and this tries again until it does.
/// </summary>
public sealed class DatabaseStartup(NewsDatabase database, TimeProvider clock, ILogger<DatabaseStartup> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private bool ready;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        ready = await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!ready)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            ready = await TryAsync(stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.MigrateAsync(cancellationToken);
            return true;
        }
        catch (NewsDatabaseException problem)
        {
            log.LogError("The database cannot be used yet: {Problem} Next try in {Seconds} s.", problem.Message, Pause.TotalSeconds);
            return false;
        }
    }
}
