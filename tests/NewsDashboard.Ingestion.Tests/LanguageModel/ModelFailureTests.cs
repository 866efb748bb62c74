using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using static NewsDashboard.Ingestion.Tests.LanguageModel.ModelStory;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

/// <summary>Whatever the service does, the article is read as the rules read it, and the log says why without saying the key.</summary>
public sealed class ModelFailureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "not the JSON that was asked for")]
    [InlineData("I am sorry, but I cannot help with that.", "not the JSON that was asked for")]
    [InlineData("null", "a null where something is due")]
    [InlineData("[]", "not the JSON that was asked for")]
    [InlineData("{}", "not the JSON that was asked for")]
    [InlineData("""{"meetings":null}""", "not the JSON that was asked for")]
    [InlineData("""{"meetings":[null]}""", "a null where something is due")]
    [InlineData("""{"meetings":"none"}""", "at $.meetings")]
    [InlineData("""{"meetings":[{"parties":["FR","IT"]}]}""", "at $.meetings[0]")]
    [InlineData("""{"meetings":[{"parties":"FR and IT"}]}""", "at $.meetings[0].parties")]
    [InlineData("""{"meetings":[[[[[[[[[[1]]]]]]]]]]}""", "not the JSON that was asked for")]
    [InlineData("""{"meetings":[""", "not the JSON that was asked for")]
    public async Task Garbage(string words, string reason) => await AssertFallsBackAsync(ModelPeer.Saying(words), reason);

    [Theory]
    [InlineData("parties", 7, "at $.meetings[0].parties")]
    [InlineData("people", "Macron", "at $.meetings[0].people")]
    [InlineData("start", 20230502, "at $.meetings[0].start")]
    [InlineData("status", "perhaps", "at $.meetings[0].status")]
    [InlineData("format", 1, "at $.meetings[0].format")]
    [InlineData("evidence", null, "not the JSON that was asked for")]
    [InlineData("parties", new[] { "FR", null }, "a null where something is due")]
    [InlineData("people", new string?[] { null }, "a null where something is due")]
    public async Task Wrong_types(string field, object? value, string reason) =>
        await AssertFallsBackAsync(ModelPeer.Saying(Reply(Meeting((field, value)))), reason);

    [Theory]
    [InlineData("evidence", "The two leaders met in Rome on Tuesday and agreed on everything.", "1 whose sentence does not stand in the article")]
    [InlineData("evidence", "met", "1 whose sentence does not stand in the article")]
    [InlineData("evidence", "", "1 whose sentence does not stand in the article")]
    [InlineData("parties", new[] { "FR", "Italy" }, "1 without two known parties")]
    [InlineData("parties", new[] { "FR", "QQ" }, "1 without two known parties")]
    [InlineData("parties", new[] { "FR", "FR" }, "1 without two known parties")]
    [InlineData("parties", new string[0], "1 without two known parties")]
    [InlineData("start", "yesterday", "1 with impossible days")]
    [InlineData("end", "2023-05-01", "1 with impossible days")]
    public async Task Nothing_of_the_answer_holds(string field, object value, string reason) =>
        await AssertFallsBackAsync(ModelPeer.Saying(Reply(Meeting((field, value)))), reason);

    [Theory]
    [InlineData(400, "does not accept the request (400)")]
    [InlineData(401, "does not accept the key (401); see LanguageModel:ApiKey")]
    [InlineData(404, "does not know the address or the model (404)")]
    [InlineData(429, "asks to come less often, or its credit is used up (429)")]
    [InlineData(500, "the service has a fault (500)")]
    [InlineData(503, "busy or in maintenance (503)")]
    public async Task Status_codes(int status, string reason) => await AssertFallsBackAsync(ModelPeer.Refusing(status), reason);

    [Fact]
    public async Task A_redirect_is_not_followed() => await AssertFallsBackAsync(
        context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = "http://127.0.0.1:1/elsewhere";
            return Task.CompletedTask;
        },
        "the service redirects, which is not followed with a key (307)");

    [Fact]
    public async Task An_answer_that_is_cut_off() => await AssertFallsBackAsync(ModelPeer.Saying("{\"meetings\":[", finish: "length"), "longer than LanguageModel:OutputTokens");

    [Fact]
    public async Task A_model_that_declines() => await AssertFallsBackAsync(ModelPeer.Saying("", finish: "content_filter"), "declined to read the article");

    [Fact]
    public async Task A_connection_that_closes_early() => await AssertFallsBackAsync(
        async context =>
        {
            context.Response.ContentLength = 5_000;
            await context.Response.WriteAsync("""{"id":"c1","choices":[""", Cancel);
            await context.Response.Body.FlushAsync(Cancel);
            context.Abort();
        },
        "its answer was cut short");

    [Theory]
    [InlineData("text/html", "<html><body>Welcome to the portal</body></html>")]
    [InlineData("application/json", "{}")]
    [InlineData("application/json", """{"choices":[]}""")]
    [InlineData("application/json", """{"choices":"none"}""")]
    [InlineData("application/json", "")]
    public async Task What_is_no_chat_service(string contentType, string body) => await AssertFallsBackAsync(
        context =>
        {
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync(body, Cancel);
        },
        "what it answered is no answer of a chat service");

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end() => await AssertFallsBackAsync(
        async context =>
        {
            var kilobytes = new byte[64 * 1024];
            Array.Fill(kilobytes, (byte)' ');
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(kilobytes, context.RequestAborted);
        },
        "its answer is too large");

    [Fact]
    public async Task Nobody_at_the_address()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        await using var peer = await ModelPeer.SayingAsync("");
        await using var story = await ModelStory.StartAsync(peer, settings: [("LanguageModel:Endpoint", $"http://127.0.0.1:{port}/v1")]);

        AssertByRules(await story.ExtractAsync());

        Assert.Contains("the service cannot be reached", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_waited_for_no_longer_than_allowed()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2023-05-03T12:00:00Z", null));
        await using var peer = await ModelPeer.AnsweringAsync(ModelPeer.NeverAsync);
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:SecondsPerArticle", "20"));

        var reading = story.ExtractAsync();
        await peer.Asked.WaitAsync(Cancel);
        clock.Advance(TimeSpan.FromSeconds(19));
        Assert.False(reading.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        AssertByRules(await reading);
        Assert.Contains("there was no answer in 20 s", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_not_waited_for_once_its_head_has_come()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2023-05-03T12:00:00Z", null));
        var began = new TaskCompletionSource();
        await using var peer = await ModelPeer.AnsweringAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"id":""", Cancel);
            await context.Response.Body.FlushAsync(Cancel);
            began.SetResult();
            await ModelPeer.NeverAsync(context);
        });
        await using var story = await ModelStory.StartAsync(peer, clock, ("LanguageModel:SecondsPerArticle", "20"));

        var reading = story.ExtractAsync();
        await began.Task.WaitAsync(Cancel);
        clock.Advance(TimeSpan.FromSeconds(20));

        AssertByRules(await reading);
        Assert.Contains("there was no answer in 20 s", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation_and_no_analysis()
    {
        using var stop = new CancellationTokenSource();
        await using var peer = await ModelPeer.AnsweringAsync(ModelPeer.NeverAsync);
        await using var story = await ModelStory.StartAsync(peer);

        var reading = story.ExtractAsync(stop.Token);
        await peer.Asked.WaitAsync(Cancel);
        await stop.CancelAsync();

        var problem = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(stop.Token, problem.CancellationToken);
        Assert.Equal(0, story.Counts.ArticlesByRules);
    }

    [Fact]
    public async Task An_article_longer_than_allowed_is_not_sent()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer, settings: [("LanguageModel:CharactersPerArticle", "100")]);

        AssertByRules(await story.ExtractAsync());

        Assert.Empty(peer.Questions);
        Assert.Contains("more than LanguageModel:CharactersPerArticle", Assert.Single(story.Log.Warnings), StringComparison.Ordinal);
    }

    private static async Task AssertFallsBackAsync(RequestDelegate answer, string reason)
    {
        await using var peer = await ModelPeer.AnsweringAsync(answer);
        await using var story = await ModelStory.StartAsync(peer);

        AssertByRules(await story.ExtractAsync());

        Assert.Single(peer.Questions);
        var warning = Assert.Single(story.Log.Warnings);
        Assert.Contains("The rules read article a1, not the language model: ", warning, StringComparison.Ordinal);
        Assert.Contains(reason, warning, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, story.Log.All, StringComparison.Ordinal);
        Assert.Equal((0, 1), (story.Counts.ArticlesByModel, story.Counts.ArticlesByRules));
    }
}
