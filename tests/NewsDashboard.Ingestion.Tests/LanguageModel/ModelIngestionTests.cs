using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Files;
using static NewsDashboard.Ingestion.Tests.LanguageModel.ModelStory;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class ModelIngestionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_model_read_is_stored_with_its_name()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer);

        var summary = await RunAsync(story, News.Text);

        Assert.Equal((1, 0, 0, null), (summary.Added, summary.Known, summary.Rejected, summary.Error));
        await using var context = story.Fixture.OpenContext();
        var report = await context.MeetingReports.SingleAsync(Cancel);
        Assert.Equal((Lead, "model:reader-1"), (report.Evidence, report.RuleId));
        Assert.EndsWith("+model:reader-1", report.EngineVersion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stored_already_is_not_asked_about_again()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer);
        await RunAsync(story, News.Text);

        var second = await RunAsync(story, News.Text, $"{News.Text} More is to come.");

        Assert.Equal((1, 1), (second.Added, second.Known));
        Assert.Equal(2, peer.Questions.Count);
        await using var context = story.Fixture.OpenContext();
        Assert.Equal((1, 1), await context.IngestionRuns.OrderByDescending(run => run.Id).Select(run => new ValueTuple<int, int>(run.Added, run.Known)).FirstAsync(Cancel));
    }

    [Fact]
    public async Task A_database_that_cannot_tell_what_is_stored_ends_the_run_with_its_reason()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer);
        await using (var context = story.Fixture.OpenContext())
            await context.Database.ExecuteSqlRawAsync("ALTER TABLE Articles RENAME TO Elsewhere", Cancel);

        var summary = await RunAsync(story, News.Text);

        Assert.Contains("no such table: Articles", summary.Error, StringComparison.Ordinal);
        Assert.Empty(peer.Questions);
    }

    [Fact]
    public async Task A_run_that_is_stopped_does_not_wait_for_the_model()
    {
        using var stop = new CancellationTokenSource();
        await using var peer = await ModelPeer.AnsweringAsync(ModelPeer.NeverAsync);
        await using var story = await ModelStory.StartAsync(peer);

        var run = story.Fixture.Get<IngestionPipeline>().RunAsync(Request(News.Text), stop.Token);
        await peer.Asked.WaitAsync(Cancel);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Theory]
    [InlineData(null, 16)]
    [InlineData("40", 40)]
    public async Task Batches_are_small_where_each_article_takes_seconds_unless_told_otherwise(string? setting, int expected)
    {
        await using var peer = await ModelPeer.SayingAsync(Reply());
        await using var story = await ModelStory.StartAsync(peer, settings: setting is null ? [] : [("Ingestion:BatchSize", setting)]);

        Assert.Equal(expected, story.Fixture.Get<IOptions<IngestionOptions>>().Value.BatchSize);
    }

    private static Task<IngestionSummary> RunAsync(ModelStory story, params string[] texts) => story.Fixture.Get<IngestionPipeline>().RunAsync(Request(texts), Cancel);

    private static IngestionRequest Request(params string[] texts) => new()
    {
        Kind = IngestionKind.File,
        Name = "test",
        Items = texts.Select((text, index) => ReadItem.Of(new IncomingArticle
        {
            Outlet = "Wire",
            Title = News.Title,
            Text = text,
            Day = News.Published,
            Place = $"line {index + 1}",
        })).ToAsyncEnumerable(),
    };
}
