using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Data.Providers;
using NewsDashboard.Extraction;
using NewsDashboard.Ingestion.LanguageModel;
using static NewsDashboard.Ingestion.Tests.LanguageModel.ModelStory;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class ModelLimitsTests
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2023-05-03T23:00:00Z", null));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_days_requests_the_rules_read_until_the_next_day()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:RequestsPerDay", "2"));

        var read = new List<bool>();
        for (var article = 0; article < 4; article++)
            read.Add(IsByModel(await story.ExtractAsync()));
        clock.Advance(TimeSpan.FromHours(1));
        read.Add(IsByModel(await story.ExtractAsync()));

        Assert.Equal([true, true, false, false, true], read);
        Assert.Equal(3, peer.Questions.Count);
        Assert.Contains("the day's 2 requests are used up (LanguageModel:RequestsPerDay)", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tokens_that_answers_used_count_and_not_what_was_set_aside_for_them()
    {
        await using var peer = await ModelPeer.AnsweringAsync(ModelPeer.Saying(Reply(Meeting()), tokens: 6_000));
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:TokensPerDay", "20000"), ("LanguageModel:OutputTokens", "4000"));

        var read = new List<bool>();
        for (var article = 0; article < 4; article++)
            read.Add(IsByModel(await story.ExtractAsync()));

        // 18,000 are used after three; a fourth needs 4,000 for its answer alone.
        Assert.Equal([true, true, true, false], read);
        Assert.Contains("the day's 20000 tokens do not suffice for one more article", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_hold_for_articles_that_are_read_at_the_same_time()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:RequestsPerDay", "5"));

        var read = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => story.ExtractAsync()));

        Assert.Equal(5, read.Count(IsByModel));
        Assert.Equal(5, peer.Questions.Count);
    }

    [Fact]
    public async Task After_some_failures_in_a_row_the_service_is_left_alone_for_a_while()
    {
        var isUp = false;
        await using var peer = await ModelPeer.AnsweringAsync(context => (isUp ? ModelPeer.Saying(Reply(Meeting())) : ModelPeer.Refusing(500))(context));
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:FailuresBeforePause", "3"), ("LanguageModel:PauseSeconds", "120"));

        for (var article = 0; article < 10; article++)
            AssertByRules(await story.ExtractAsync());
        Assert.Equal(3, peer.Questions.Count);

        isUp = true;
        clock.Advance(TimeSpan.FromSeconds(119));
        Assert.False(IsByModel(await story.ExtractAsync()));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(IsByModel(await story.ExtractAsync()));
        Assert.Equal(2, story.Log.Warnings.Count());
    }

    [Fact]
    public async Task A_service_that_names_a_time_to_wait_is_left_alone_so_long()
    {
        await using var peer = await ModelPeer.AnsweringAsync(context =>
        {
            context.Response.Headers.RetryAfter = "600";
            return ModelPeer.Refusing(429)(context);
        });
        await using var story = await ModelStory.StartAsync(peer, clock);

        await story.ExtractAsync();
        clock.Advance(TimeSpan.FromSeconds(599));
        await story.ExtractAsync();
        Assert.Single(peer.Questions);
        clock.Advance(TimeSpan.FromSeconds(1));
        await story.ExtractAsync();
        Assert.Equal(2, peer.Questions.Count);
    }

    [Fact]
    public async Task A_service_that_is_down_does_not_use_up_the_days_tokens()
    {
        await using var peer = await ModelPeer.AnsweringAsync(ModelPeer.Refusing(503));
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:TokensPerDay", "20000"), ("LanguageModel:FailuresBeforePause", "100"));

        for (var article = 0; article < 10; article++)
            await story.ExtractAsync();

        Assert.Equal(10, peer.Questions.Count);
    }

    [Fact]
    public async Task The_days_use_outlives_the_process()
    {
        var folder = Directory.CreateTempSubdirectory("newsdashboard-use-").FullName;
        try
        {
            ModelUse? seen = null;
            for (var process = 0; process < 3; process++)
            {
                using var file = new ModelUseFile(new DatabaseOptions { DataFolder = folder }, clock);
                await file.ChangeAsync(use => seen = use with { Requests = use.Requests + 1, Tokens = use.Tokens + 100 }, Cancel);
            }

            Assert.Equal(new ModelUse(new DateOnly(2023, 5, 3), 3, 300), seen);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Without_a_count_nothing_is_sent()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer, clock);
        story.Fixture.Write("language-model-use.json", "{\"Day\":");

        AssertByRules(await story.ExtractAsync());

        Assert.Empty(peer.Questions);
        Assert.Contains("delete it to count anew", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    private static bool IsByModel(ArticleAnalysis analysis) => analysis.Meetings.All(meeting => meeting.RuleId == "model:reader-1");
}
