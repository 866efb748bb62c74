using NewsDashboard.Data;

namespace NewsDashboard.Web.Hosting;

/// <summary>
/// Brings the database up to date before anything else starts. Where it does not answer, or not soon, the pages come up all
/// the same, <c>/healthz</c> says why, and this tries again until it does.
/// </summary>
public sealed class DatabaseStartup(NewsDatabase database, TimeProvider clock, ILogger<DatabaseStartup> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>How long everything else waits for the first try. A server that is down costs the driver minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        var trying = ExecuteTask ?? Task.CompletedTask;
        await Task.WhenAny(tried.Task, trying, Task.Delay(Patience, clock, cancellationToken));
        if (trying.IsFaulted)
        {
            await trying;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(stoppingToken))
        {
            tried.TrySetResult();
            await Task.Delay(Pause, clock, stoppingToken);
        }

        tried.TrySetResult();
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
