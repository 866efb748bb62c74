using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>
/// Polls the feeds that are due, several at the same time and at most two at one server. Each poll runs by itself, so a
/// slow feed delays no other.
/// </summary>
public sealed class FeedScheduler(
    NewsDatabase database,
    IDbContextFactory<NewsDbContext> contexts,
    FeedPoller poller,
    TimeProvider clock,
    IOptions<IngestionOptions> options,
    ILogger<FeedScheduler> logger) : BackgroundService
{
    private const int MostDueAtOnce = 500;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<int, Task> underWay = new();
    private readonly HostTurns hosts = new();
    private readonly SemaphoreSlim slots = new(options.Value.ParallelFeeds);

    public override void Dispose()
    {
        slots.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.PollFeeds)
            return;

        // A database that is refused must not be written to.
        await database.WhenReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(Tick, clock);
        try
        {
            do
            {
                await StartDueAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            // They use what the host disposes of next.
            await Task.WhenAll(underWay.Values);
        }
    }

    /// <summary>Starts a poll of each feed that is due and not under way.</summary>
    /// <returns>The polls that it started.</returns>
    internal async Task<IReadOnlyList<Task>> StartDueAsync(CancellationToken cancellationToken)
    {
        var started = new List<Task>();
        foreach (var (id, url) in await DueAsync(cancellationToken))
        {
            if (underWay.ContainsKey(id))
                continue;
            var poll = PollAsync(id, url, cancellationToken);
            underWay[id] = poll;
            started.Add(poll);
            // Only now, or a poll that ends at once would be put back after it was taken out.
            _ = poll.ContinueWith(_ => underWay.TryRemove(id, out Task? _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return started;
    }

    private async Task<IReadOnlyList<(int Id, string Url)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var due = await context.Feeds
                .Where(feed => !feed.Paused && (feed.NextPollAt == null || feed.NextPollAt <= now))
                .OrderBy(feed => feed.NextPollAt)
                .Take(MostDueAtOnce)
                .Select(feed => new { feed.Id, feed.Url })
                .ToListAsync(cancellationToken);
            return due.ConvertAll(feed => (feed.Id, feed.Url));
        }
        catch (Exception problem) when (DatabaseFault.Is(problem))
        {
            logger.LogWarning("The feeds that are due cannot be read now: {Reason}", problem.Message);
            return [];
        }
    }

    private async Task PollAsync(int feedId, string url, CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            using var turn = await hosts.WaitAsync(Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "", cancellationToken);
            await slots.WaitAsync(cancellationToken);
            try
            {
                await poller.PollAsync(feedId, cancellationToken);
            }
            finally
            {
                slots.Release();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogDebug("The poll of feed {FeedId} was stopped with the program", feedId);
        }
        catch (Exception problem) when (DatabaseFault.Is(problem))
        {
            logger.LogWarning("Feed {FeedId} was not polled: {Reason}", feedId, problem.Message);
        }
        catch (Exception problem)
        {
            // A fault of the program in one feed must not end the polling of the others.
            logger.LogError(problem, "The poll of feed {FeedId} failed", feedId);
        }
    }
}
