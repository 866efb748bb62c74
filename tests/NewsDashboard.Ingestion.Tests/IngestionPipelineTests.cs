using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests;

public sealed class IngestionPipelineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stores_what_is_new_in_its_order_and_counts_what_is_known_and_rejected()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "7"));
        var items = Enumerable.Range(1, 50).Select(Article).ToList();
        items.Insert(10, ReadItem.Reject("line 11", "Bad.", "x"));
        items.Add(Article(3));

        var summary = await RunAsync(fixture, items);

        Assert.Equal((50, 1, 1, null), (summary.Added, summary.Known, summary.Rejected, summary.Error));
        Assert.Equal("Bad.", Assert.Single(summary.RejectedItems).Reason);
        Assert.Equal(Enumerable.Range(1, 50).Select(n => $"a{n}"), (await fixture.ArticlesAsync()).Select(article => article.ExternalId));
    }

    [Fact]
    public async Task P8_A_second_run_adds_nothing()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var items = Enumerable.Range(1, 20).Select(Article).ToList();

        await RunAsync(fixture, items);
        var second = await RunAsync(fixture, items);

        Assert.Equal((0, 20), (second.Added, second.Known));
        Assert.Equal(20, (await fixture.ArticlesAsync()).Count);
    }

    [Fact]
    public async Task P8_One_address_written_in_many_ways_is_one_article()
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        var summary = await RunAsync(fixture, [
            Article(1, "https://a.example/story?utm_source=rss"), Article(2, "HTTPS://A.example/story/#top"), Article(3, "https://a.example/story?page=2")]);

        Assert.Equal((2, 1), (summary.Added, summary.Known));
    }

    [Fact]
    public async Task The_run_log_keeps_counts_and_each_rejection()
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        await RunAsync(fixture, [Article(1), ReadItem.Reject("line 2", "No text.", "{}")]);

        await using var context = fixture.OpenContext();
        var run = await context.IngestionRuns.Include(run => run.RejectedItems).SingleAsync(Cancel);
        Assert.Equal((IngestionKind.File, "test", 1, 0, 1, null), (run.Kind, run.Name, run.Added, run.Known, run.Rejected, run.Error));
        Assert.NotNull(run.FinishedAt);
        var item = Assert.Single(run.RejectedItems);
        Assert.Equal(("line 2", "No text.", "{}"), (item.Place, item.Reason, item.Excerpt));
    }

    [Fact]
    public async Task A_reader_that_breaks_off_leaves_what_came_before_it()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "4"));
        var alongside = 0;

        var summary = await fixture.Get<IngestionPipeline>().RunAsync(
            Request(BreakOff()) with
            {
                Alongside = (_, _, _) =>
                {
                    alongside++;
                    return Task.CompletedTask;
                },
            },
            Cancel);

        Assert.Equal(10, summary.Added);
        Assert.Equal("The disk was pulled out.", summary.Error);
        Assert.Equal(10, (await fixture.ArticlesAsync()).Count);
        Assert.Equal(0, alongside);

        static async IAsyncEnumerable<ReadItem> BreakOff()
        {
            foreach (var number in Enumerable.Range(1, 10))
                yield return Article(number);
            await Task.Yield();
            throw new IOException("The disk was pulled out.");
        }
    }

    [Fact]
    public async Task What_goes_alongside_is_committed_once_with_the_last_batch()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "4"));
        var articlesBefore = new List<int>();

        await fixture.Get<IngestionPipeline>().RunAsync(
            Request(Enumerable.Range(1, 10).Select(Article).ToAsyncEnumerable()) with
            {
                Alongside = async (context, stored, cancel) => articlesBefore.Add(await context.Articles.CountAsync(cancel)),
            },
            Cancel);

        Assert.Equal(10, Assert.Single(articlesBefore));
    }

    [Fact]
    public async Task A_cancelled_run_keeps_what_was_stored_and_says_so()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "5"));
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Get<IngestionPipeline>().RunAsync(
            Request(Endless(stop.Token)) with { Progress = new OnTheSpot(state => stop.CancelAfter(0)) }, stop.Token));

        await using var context = fixture.OpenContext();
        var run = await context.IngestionRuns.SingleAsync(Cancel);
        Assert.Contains("stopped", run.Error, StringComparison.Ordinal);
        Assert.True(run.Added >= 5);
        Assert.Equal(run.Added, await context.Articles.CountAsync(Cancel));
        Assert.Empty(fixture.Get<IngestionProgress>().Running);

        static async IAsyncEnumerable<ReadItem> Endless([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var number = 1; ; number++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return Article(number);
            }
        }
    }

    [Fact]
    public async Task A_file_that_is_no_article_file_is_not_read_to_its_end()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var read = 0;

        var summary = await fixture.Get<IngestionPipeline>().RunAsync(Request(Bad()), Cancel);

        Assert.Contains("Check that this is an article file", summary.Error, StringComparison.Ordinal);
        Assert.Equal(1_000, summary.Rejected);
        Assert.Equal(1_000, read);

        async IAsyncEnumerable<ReadItem> Bad()
        {
            await Task.Yield();
            while (read < 100_000)
                yield return ReadItem.Reject($"line {++read}", "Bad.", null);
        }
    }

    [Fact]
    public async Task Progress_is_seen_by_others_while_it_runs()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "5"));
        var progress = fixture.Get<IngestionProgress>();
        var seen = new List<RunProgress>();
        progress.Changed += () => seen.AddRange(progress.Running);

        await RunAsync(fixture, Enumerable.Range(1, 10).Select(Article));

        Assert.Equal([0, 5, 10], seen.Select(run => run.Added));
        Assert.All(seen, run => Assert.Equal("test", run.Name));
        Assert.Empty(progress.Running);
    }

    [Fact]
    public async Task A_listener_that_fails_does_not_cost_the_run()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var told = 0;
        fixture.Get<IngestionProgress>().Changed += () => throw new ObjectDisposedException("page");
        fixture.Get<IngestionProgress>().Changed += () => told++;

        var summary = await RunAsync(fixture, [Article(1)]);

        Assert.Equal((1, null), (summary.Added, summary.Error));
        Assert.Equal(3, told);
    }

    private static ReadItem Article(int number) => Article(number, $"https://a.example/{number}");

    private static ReadItem Article(int number, string url) => ReadItem.Of(new IncomingArticle
    {
        Id = $"a{number}",
        Outlet = "Wire",
        Url = url,
        Title = $"Title {number}",
        Text = $"Text of article {number}.",
        Day = new DateOnly(2022, 2, 5),
        Place = $"line {number}",
    });

    private static IngestionRequest Request(IAsyncEnumerable<ReadItem> items) => new() { Kind = IngestionKind.File, Name = "test", Items = items };

    private static Task<IngestionSummary> RunAsync(IngestionFixture fixture, IEnumerable<ReadItem> items) =>
        fixture.Get<IngestionPipeline>().RunAsync(Request(items.ToAsyncEnumerable()), Cancel);

    private sealed class OnTheSpot(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }
}
