using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>A newspaper's server on this machine, with one RSS feed that knows conditional requests.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private const string Tag = "\"edition-1\"";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<int> answers = new();

    private FeedServer(string feed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapGet("/rss", context => AnswerAsync(context, feed));
    }

    public string FeedAddress => app.Urls.Single() + "/rss";

    /// <summary>Status codes of the answers so far.</summary>
    public IReadOnlyCollection<int> Answers => answers;

    public static async Task<FeedServer> StartAsync(string feed)
    {
        var server = new FeedServer(feed);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, string feed)
    {
        context.Response.Headers.ETag = Tag;
        if (context.Request.Headers.IfNoneMatch == Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else
        {
            context.Response.ContentType = "application/rss+xml";
            await context.Response.WriteAsync(feed, context.RequestAborted);
        }

        answers.Enqueue(context.Response.StatusCode);
    }
}
