using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsDashboard.Ingestion.Tests.Fetching;

/// <summary>A real web server on loopback that answers as a test wishes and remembers what it was asked.</summary>
internal sealed class WebPeer : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebPeer(WebApplication app) => this.app = app;

    /// <summary>Ends with a slash.</summary>
    public Uri Address => new(app.Urls.First() + "/");

    public List<(string Path, IHeaderDictionary Headers)> Requests { get; } = [];

    public static async Task<WebPeer> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
        {
            if (certificate is not null)
                endpoint.UseHttps(certificate);
        }));
        builder.WebHost.UseKestrelHttpsConfiguration();
        var peer = new WebPeer(builder.Build());
        peer.app.Run(async context =>
        {
            lock (peer.Requests)
                peer.Requests.Add((context.Request.Path, new HeaderDictionary(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value))));
            await answer(context);
        });
        await peer.app.StartAsync(TestContext.Current.CancellationToken);
        return peer;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
