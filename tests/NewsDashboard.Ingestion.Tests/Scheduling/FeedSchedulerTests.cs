using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Providers;
using NewsDashboard.Ingestion.Files;
using NewsDashboard.Ingestion.Scheduling;
using NewsDashboard.Ingestion.Tests.Fetching;

namespace NewsDashboard.Ingestion.Tests.Scheduling;

public sealed class FeedSchedulerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Polls_each_feed_that_is_due_once_and_leaves_paused_and_later_ones_alone()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync("<rss><channel/></rss>"));
        await using var fixture = await OpenAsync();
        await AddAsync(fixture, peer, "due");
        await AddAsync(fixture, peer, "paused", feed => feed.Paused = true);
        await AddAsync(fixture, peer, "later", feed => feed.NextPollAt = DateTime.UtcNow.AddHours(1));
        await AddAsync(fixture, peer, "overdue", feed => feed.NextPollAt = DateTime.UtcNow.AddHours(-1));
        using var scheduler = Scheduler(fixture);

        await Task.WhenAll(await scheduler.StartDueAsync(Cancel));
        Assert.Empty(await scheduler.StartDueAsync(Cancel));

        Assert.Equal(["/due", "/overdue"], peer.Requests.Select(request => request.Path).Order());
    }

    [Fact]
    public async Task F14_At_most_two_at_a_time_at_one_server()
    {
        var atOnce = 0;
        var most = 0;
        var gate = new Lock();
        await using var peer = await WebPeer.StartAsync(async context =>
        {
            lock (gate)
                most = Math.Max(most, ++atOnce);
            await Task.Delay(50, context.RequestAborted);
            lock (gate)
                atOnce--;
            await context.Response.WriteAsync("<rss><channel/></rss>");
        });
        await using var fixture = await OpenAsync();
        foreach (var number in Enumerable.Range(1, 12))
            await AddAsync(fixture, peer, $"{number}");
        using var scheduler = Scheduler(fixture);

        await Task.WhenAll(await scheduler.StartDueAsync(Cancel));

        Assert.Equal(12, peer.Requests.Count);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task F6_A_feed_that_hangs_delays_no_other()
    {
        var release = new TaskCompletionSource();
        await using var slow = await WebPeer.StartAsync(_ => release.Task);
        await using var quick = await WebPeer.StartAsync(context => context.Response.WriteAsync("<rss><channel/></rss>"));
        await using var fixture = await OpenAsync();
        await AddAsync(fixture, slow, "a");
        // Another name of loopback, so that it is another server for the limit per host.
        await AddAsync(fixture, new UriBuilder(quick.Address) { Host = "localhost" }.Uri + "b");
        using var scheduler = Scheduler(fixture);

        var polls = await scheduler.StartDueAsync(Cancel);
        await (await Task.WhenAny(polls).WaitAsync(TimeSpan.FromSeconds(20), Cancel));

        Assert.Single(quick.Requests);
        Assert.Equal(1, polls.Count(poll => !poll.IsCompleted));
        Assert.True(release.TrySetResult());
        await Task.WhenAll(polls);
    }

    [Fact]
    public async Task S2_A_database_that_is_down_ends_neither_the_polling_nor_the_program()
    {
        await using var fixture = await OpenAsync();
        using var scheduler = new FeedScheduler(
            fixture.Get<NewsDatabase>(), new Down(), fixture.Get<FeedPoller>(), TimeProvider.System, fixture.Get<IOptions<IngestionOptions>>(), NullLogger<FeedScheduler>.Instance);

        Assert.Empty(await scheduler.StartDueAsync(Cancel));
    }

    [Fact]
    public async Task A_database_that_is_refused_is_left_alone()
    {
        await using var fixture = IngestionFixture.Create();
        fixture.Write("news.db", "Dear diary, nothing in here is a table.");
        await Assert.ThrowsAsync<NewsDatabaseException>(() => fixture.Get<NewsDatabase>().MigrateAsync(Cancel));
        var database = new Asked();
        using var scheduler = new FeedScheduler(
            fixture.Get<NewsDatabase>(), database, fixture.Get<FeedPoller>(), TimeProvider.System, fixture.Get<IOptions<IngestionOptions>>(), NullLogger<FeedScheduler>.Instance);
        using var watched = new WatchedFolderService(
            fixture.Get<WatchedFolder>(), fixture.Get<NewsDatabase>(), fixture.Get<DatabaseOptions>(), TimeProvider.System, fixture.Get<IOptions<IngestionOptions>>(), NullLogger<WatchedFolderService>.Instance);

        await scheduler.StartAsync(Cancel);
        await watched.StartAsync(Cancel);

        await Assert.ThrowsAsync<TimeoutException>(() => database.First.WaitAsync(TimeSpan.FromMilliseconds(300), Cancel));
        Assert.False(Directory.Exists(watched.Folder));
        await scheduler.StopAsync(Cancel);
        await watched.StopAsync(Cancel);
    }

    private static Task<IngestionFixture> OpenAsync() =>
        IngestionFixture.CreateAsync(null, ("Fetching:AllowedNetworks:0", "127.0.0.0/8"), ("Fetching:AllowedNetworks:1", "::1/128"));

    private static FeedScheduler Scheduler(IngestionFixture fixture) => new(
        fixture.Get<NewsDatabase>(), fixture.Get<IDbContextFactory<NewsDbContext>>(), fixture.Get<FeedPoller>(), TimeProvider.System, fixture.Get<IOptions<IngestionOptions>>(), NullLogger<FeedScheduler>.Instance);

    private static Task AddAsync(IngestionFixture fixture, WebPeer peer, string path, Action<Feed>? change = null) =>
        AddAsync(fixture, new Uri(peer.Address, path).ToString(), change);

    private static async Task AddAsync(IngestionFixture fixture, string address, Action<Feed>? change = null)
    {
        Assert.Null(await fixture.Get<FeedSubscriptions>().AddAsync(address, cancellationToken: Cancel));
        await using var context = fixture.OpenContext();
        var feed = await context.Feeds.AsTracking().SingleAsync(feed => feed.Url == address, Cancel);
        change?.Invoke(feed);
        await context.SaveChangesAsync(Cancel);
    }

    /// <summary>Tells when it is asked for the first time.</summary>
    private sealed class Asked : IDbContextFactory<NewsDbContext>
    {
        private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task First => first.Task;

        public NewsDbContext CreateDbContext()
        {
            first.TrySetResult();
            throw new RetryLimitExceededException("It was asked.");
        }
    }

    /// <summary>A server that the provider has tried to reach as often as it does.</summary>
    private sealed class Down : IDbContextFactory<NewsDbContext>
    {
        public NewsDbContext CreateDbContext() => throw new RetryLimitExceededException("Tried six times.", new TimeoutException());
    }
}
