using System.Net;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>
/// Fetches one document from an address that nobody vouches for: bounded in time and size, never from a private
/// network unless that is allowed, redirects followed by hand. Every fetch ends in a result; only the caller's own
/// cancellation is thrown. Safe for use by many threads at once.
/// </summary>
public sealed class FeedFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int LongestValidator = 500;

    private readonly HttpClient client;
    private readonly TimeProvider clock;
    private readonly TimeSpan total;
    private readonly TimeSpan stall;

    public FeedFetcher(IOptions<FetchingOptions> options, TimeProvider clock)
    {
        this.clock = clock;
        total = TimeSpan.FromSeconds(options.Value.TotalSeconds);
        stall = TimeSpan.FromSeconds(options.Value.StallSeconds);
        var handler = AddressGuard.Policy(options.Value).GetHandler();
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"NewsDashboard/{typeof(FeedFetcher).Assembly.GetName().Version?.ToString(2)}");
        client.DefaultRequestHeaders.Accept.ParseAdd("application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br, deflate");
    }

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken = default)
    {
        using var budget = new CancellationTokenSource(total, clock);
        using var idle = new CancellationTokenSource(stall, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, idle.Token, cancellationToken);
        try
        {
            return await FollowAsync(request, idle, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FetchResult.Failed(FetchOutcome.RetryLater, budget.IsCancellationRequested
                ? $"The server took longer than {total.TotalSeconds:0} seconds."
                : $"The server sent nothing for {stall.TotalSeconds:0} seconds.");
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Whatever the network, the guard or a decoder throws, it is this one feed's trouble.
            cancellationToken.ThrowIfCancellationRequested();
            return TransportFailure.Of(problem);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        var address = request.Address;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (Objection(address) is { } objection)
                return FetchResult.Failed(FetchOutcome.Rejected, objection);

            using var response = await SendAsync(request with { Address = WithoutTrailingDot(address) }, cancellationToken);
            idle.CancelAfter(stall);
            if (Redirection(response, address) is not { } next)
                return await ReadAsync(response, address, () => idle.CancelAfter(stall), cancellationToken);
            if (RedirectObjection(address, next) is { } wrong)
                return FetchResult.Failed(FetchOutcome.Rejected, wrong);
            address = next;
        }

        return FetchResult.Failed(FetchOutcome.Rejected, $"The server redirects more than {MostRedirects} times.");
    }

    private async Task<HttpResponseMessage> SendAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        if (request.ETag is not null)
            message.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        if (request.LastModified is not null)
            message.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private async Task<FetchResult> ReadAsync(HttpResponseMessage response, Uri address, Action progress, CancellationToken cancellationToken)
    {
        var result = new FetchResult
        {
            Outcome = FetchOutcome.Ok,
            Address = address,
            ContentType = Header(response, "Content-Type"),
            ContentLocation = Header(response, "Content-Location"),
            ETag = Validator(response, "ETag"),
            LastModified = Validator(response, "Last-Modified"),
        };
        if (response.StatusCode == HttpStatusCode.NotModified)
            return result with { Outcome = FetchOutcome.NotModified };
        if (!response.IsSuccessStatusCode)
            return StatusFailure.Of(response, RetryAfter.Parse(Header(response, "Retry-After"), clock.GetUtcNow().UtcDateTime));

        return await BodyReader.ReadAsync(response, FeedLimits.DocumentBytes, progress, cancellationToken) is { } body
            ? result with { Body = body }
            : FetchResult.Failed(FetchOutcome.Rejected, $"The document is too large: more than {FeedLimits.DocumentBytes >> 20} MiB.");
    }

    /// <summary>Why an address cannot be fetched, or null. Where it leads is checked when it is connected to.</summary>
    public static string? Objection(Uri address) =>
        !address.IsAbsoluteUri || !FeedAddress.IsWeb(address) ? $"Only http and https addresses can be fetched, not {(address.IsAbsoluteUri ? address.Scheme + ":" : "a relative one")}."
        : address.UserInfo.Length > 0 ? "The address holds a user name or password; such addresses are not fetched."
        : address.Host.Trim('.') is "" or "0.0.0.0" or "[::]" ? "The address names no server."
        : null;

    /// <summary>Why a redirect is not followed; what is wrong with the new address itself is told by <see cref="Objection"/>.</summary>
    internal static string? RedirectObjection(Uri from, Uri to) =>
        from.Scheme == "https" && to.Scheme == "http" ? "The server redirects from https to unprotected http." : null;

    private static Uri? Redirection(HttpResponseMessage response, Uri from)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            return null;
        return Header(response, "Location") is { } location && Uri.TryCreate(from, location, out var next) ? next : null;
    }

    /// <summary>"localhost." is "localhost".</summary>
    private static Uri WithoutTrailingDot(Uri address) =>
        address.Host.EndsWith('.') ? new UriBuilder(address) { Host = address.Host.TrimEnd('.') }.Uri : address;

    private static string? Validator(HttpResponseMessage response, string name) =>
        Header(response, name) is { Length: <= LongestValidator } value ? value : null;

    /// <summary>Exactly as received.</summary>
    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.FirstOrDefault()
            : null;
}
