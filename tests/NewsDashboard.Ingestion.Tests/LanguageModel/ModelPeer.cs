using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsDashboard.Ingestion.Tests.Fetching;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

/// <summary>A chat service on loopback that says what a test wishes and remembers what it was asked.</summary>
internal sealed class ModelPeer : IAsyncDisposable
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> questions = [];
    private WebPeer? web;

    public IReadOnlyList<string> Questions => questions;

    public Uri Address => new(web!.Address, "v1");

    public IHeaderDictionary Headers => web!.Requests[^1].Headers;

    public string Path => web!.Requests[^1].Path;

    /// <summary>The first question has come.</summary>
    public Task Asked => asked.Task;

    /// <summary>Answers every question with these words of the model's.</summary>
    public static Task<ModelPeer> SayingAsync(string words) => AnsweringAsync(Saying(words));

    public static async Task<ModelPeer> AnsweringAsync(RequestDelegate answer)
    {
        var peer = new ModelPeer();
        peer.web = await WebPeer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var question = await reader.ReadToEndAsync(context.RequestAborted);
            lock (peer.questions)
                peer.questions.Add(question);
            peer.asked.TrySetResult();
            await answer(context);
        });
        return peer;
    }

    public static RequestDelegate Saying(string words, string finish = "stop", int tokens = 150) => context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(Completion(words, finish, tokens), context.RequestAborted);
    };

    /// <summary>A status code with a body that repeats the key, as some services do.</summary>
    public static RequestDelegate Refusing(int status) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$$"""{"error":{"message":"Not with {{{context.Request.Headers.Authorization}}}","type":"x"}}""", context.RequestAborted);
    };

    /// <summary>Takes the question and says nothing until the asker has gone.</summary>
    public static async Task NeverAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public static string Completion(string words, string finish, int tokens) => JsonSerializer.Serialize(new
    {
        id = "c1",
        @object = "chat.completion",
        created = 1_700_000_000,
        model = "m",
        choices = new[] { new { index = 0, finish_reason = finish, message = new { role = "assistant", content = words } } },
        usage = new { prompt_tokens = tokens - 50, completion_tokens = 50, total_tokens = tokens },
    });

    public ValueTask DisposeAsync() => web!.DisposeAsync();
}
