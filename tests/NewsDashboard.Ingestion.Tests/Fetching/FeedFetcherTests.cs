using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Fetching;

namespace NewsDashboard.Ingestion.Tests.Fetching;

public sealed class FeedFetcherTests
{
    private const string Feed = "<rss><channel><title>T</title></channel></rss>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    public async Task F1_F2_Private_addresses_in_every_spelling_are_rejected_before_connecting(string address)
    {
        using var fetcher = Fetcher(allowLoopback: false);

        var result = await fetcher.FetchAsync(new FetchRequest(new Uri(address)), Cancel);

        Assert.Equal(FetchOutcome.Rejected, result.Outcome);
        Assert.Contains("private network", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F1_A_private_address_is_never_connected_to()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Feed));
        using var fetcher = Fetcher(allowLoopback: false);

        await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Empty(peer.Requests);
    }

    [Fact]
    public async Task F1_Allowed_networks_let_an_intranet_feed_in()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Feed));
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal((FetchOutcome.Ok, null), (result.Outcome, result.Reason));
        Assert.Equal(Feed, Encoding.UTF8.GetString(result.Body.Span));
    }

    [Theory]
    [InlineData("http://user:pw@127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/feed")]
    [InlineData("gopher://a.example/")]
    [InlineData("data:text/xml,x")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::]/")]
    public async Task F2_Users_and_other_schemes_are_rejected_and_no_secret_is_repeated(string address)
    {
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(new Uri(address)), Cancel);

        Assert.Equal(FetchOutcome.Rejected, result.Outcome);
        Assert.DoesNotContain("pw", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://169.254.169.254/", "private network")]
    [InlineData("http://10.0.0.1/", "private network")]
    [InlineData("file:///etc/passwd", "Only http and https")]
    [InlineData("ftp://a.example/", "Only http and https")]
    [InlineData("gopher://a.example/", "Only http and https")]
    [InlineData("data:text/plain,x", "Only http and https")]
    [InlineData("http://user:pw@127.0.0.1/", "user name or password")]
    public async Task F3_A_redirect_is_checked_like_an_address(string target, string reason)
    {
        await using var peer = await WebPeer.StartAsync(context => Redirect(context, target));
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(FetchOutcome.Rejected, result.Outcome);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F3_Five_redirects_are_followed_and_a_loop_is_not()
    {
        await using var peer = await WebPeer.StartAsync(context =>
            int.Parse(context.Request.Path.Value!.TrimStart('/'), null) is var left and > 0 ? Redirect(context, $"/{left - 1}") : context.Response.WriteAsync(Feed));
        using var fetcher = Fetcher();

        var five = await fetcher.FetchAsync(new FetchRequest(new Uri(peer.Address, "5")), Cancel);
        var fifty = await fetcher.FetchAsync(new FetchRequest(new Uri(peer.Address, "50")), Cancel);

        Assert.Equal(FetchOutcome.Ok, five.Outcome);
        Assert.Equal(new Uri(peer.Address, "0"), five.Address);
        Assert.Equal(FetchOutcome.Rejected, fifty.Outcome);
        Assert.Equal("The server redirects more than 5 times.", fifty.Reason);
        Assert.Equal(12, peer.Requests.Count);
    }

    [Theory]
    [InlineData("https://a.example/", "http://a.example/", true)]
    [InlineData("http://a.example/", "https://a.example/", false)]
    [InlineData("https://a.example/", "https://b.example/", false)]
    public void F3_A_redirect_never_leads_out_of_https(string from, string to, bool isRejected) =>
        Assert.Equal(isRejected, FeedFetcher.RedirectObjection(new Uri(from), new Uri(to)) is not null);

    [Fact]
    public async Task F3_Cookies_are_neither_kept_nor_sent()
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.Cookies.Append("session", "secret");
            return context.Request.Path == "/" ? Redirect(context, "/next") : context.Response.WriteAsync(Feed);
        });
        using var fetcher = Fetcher();

        await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(2, peer.Requests.Count);
        Assert.All(peer.Requests, request => Assert.False(request.Headers.ContainsKey("Cookie")));
    }

    [Fact]
    public async Task F6_A_server_that_says_nothing_is_given_up()
    {
        await using var peer = new RawPeer((_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        await AssertGivenUpAsync(peer.Address, "sent nothing for 1 seconds");
    }

    [Fact]
    public async Task F6_A_body_that_stalls_half_way_is_given_up()
    {
        await using var peer = new RawPeer(async (stream, cancel) =>
        {
            await RawPeer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>", cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });
        await AssertGivenUpAsync(peer.Address, "sent nothing for 1 seconds");
    }

    [Fact]
    public async Task F6_A_byte_now_and_then_does_not_go_on_for_ever()
    {
        await using var peer = new RawPeer(async (stream, cancel) =>
        {
            await RawPeer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", cancel);
            while (true)
            {
                await RawPeer.WriteAsync(stream, " ", cancel);
                await Task.Delay(200, cancel);
            }
        });
        await AssertGivenUpAsync(peer.Address, "took longer than 3 seconds", stallSeconds: 5);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss></rss>")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<rss>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("This is not HTTP.\r\n\r\n")]
    [InlineData("")]
    public async Task F7_An_answer_that_ends_early_is_cut_short_and_tried_again_later(string answer)
    {
        await using var peer = new RawPeer((stream, cancel) => RawPeer.WriteAsync(stream, answer, cancel).AsTask());
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(FetchOutcome.RetryLater, result.Outcome);
        Assert.Contains("cut short", result.Reason, StringComparison.Ordinal);
        Assert.Null(result.ETag);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F7_A_body_over_the_limit_is_too_large_whether_it_says_so_or_not(bool isStated)
    {
        await using var peer = await WebPeer.StartAsync(async context =>
        {
            if (isStated)
                context.Response.ContentLength = FeedLimits.DocumentBytes + 1;
            var chunk = new byte[1 << 16];
            for (long sent = 0; sent <= FeedLimits.DocumentBytes && !context.RequestAborted.IsCancellationRequested; sent += chunk.Length)
                await context.Response.Body.WriteAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, FeedLimits.DocumentBytes + 1 - sent)), context.RequestAborted);
        });
        using var fetcher = Fetcher(totalSeconds: 30);

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(FetchOutcome.Rejected, result.Outcome);
        Assert.Equal("The document is too large: more than 15 MiB.", result.Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    public async Task F8_Compressed_feeds_are_read(string encoding)
    {
        var body = Compress(encoding, Encoding.UTF8.GetBytes(Feed));
        await using var peer = await WebPeer.StartAsync(context => SendAsync(context, encoding.Replace("raw ", "", StringComparison.Ordinal), body));
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(Feed, Encoding.UTF8.GetString(result.Body.Span));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("lzma")]
    public async Task F8_A_body_that_is_not_compressed_as_stated_is_rejected(string encoding)
    {
        await using var peer = await WebPeer.StartAsync(context => SendAsync(context, encoding, "This is no compressed text."u8.ToArray()));
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal((FetchOutcome.Rejected, "The answer cannot be decompressed."), (result.Outcome, result.Reason));
    }

    [Theory]
    [InlineData("W/\"abc\"")]
    [InlineData("unquoted")]
    [InlineData("\"with \\\"quotes\\\"\"")]
    public async Task F9_Validators_go_back_exactly_as_they_came(string etag)
    {
        const string LastModified = "Fri, 01 Jan 2100 00:00:00 GMT";
        await using var peer = await WebPeer.StartAsync(context =>
        {
            if (context.Request.Headers.IfNoneMatch == etag && context.Request.Headers.IfModifiedSince == LastModified)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            context.Response.Headers["ETag"] = etag;
            context.Response.Headers["Last-Modified"] = LastModified;
            return context.Response.WriteAsync(Feed);
        });
        using var fetcher = Fetcher();

        var first = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);
        var second = await fetcher.FetchAsync(new FetchRequest(peer.Address, first.ETag, first.LastModified), Cancel);

        Assert.Equal((etag, LastModified), (first.ETag, first.LastModified));
        Assert.Equal((FetchOutcome.NotModified, null), (second.Outcome, second.Reason));
    }

    [Theory]
    [InlineData(429, "120", 120)]
    [InlineData(503, "120", 120)]
    [InlineData(503, "-5", 60)]
    [InlineData(503, "0", 60)]
    [InlineData(429, "315360000", 86_400)]
    [InlineData(429, "99999999999999999999999", 86_400)]
    [InlineData(429, "Fri, 01 Jan 2100 00:00:00 GMT", 86_400)]
    [InlineData(429, "Fri, 01 Jan 1999 00:00:00 GMT", 60)]
    [InlineData(429, "soon", null)]
    [InlineData(503, null, null)]
    public async Task F10_Retry_after_is_understood_and_clamped(int status, string? header, int? seconds)
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            if (header is not null)
                context.Response.Headers["Retry-After"] = header;
            return Task.CompletedTask;
        });
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(FetchOutcome.RetryLater, result.Outcome);
        Assert.Equal(seconds, result.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(401, FetchOutcome.Rejected, "password")]
    [InlineData(403, FetchOutcome.Rejected, "refuses")]
    [InlineData(404, FetchOutcome.RetryLater, "nothing at this address")]
    [InlineData(410, FetchOutcome.Gone, "closed for good")]
    [InlineData(500, FetchOutcome.RetryLater, "fault (500)")]
    [InlineData(599, FetchOutcome.RetryLater, "fault (599)")]
    [InlineData(418, FetchOutcome.Rejected, "refuses the request (418)")]
    [InlineData(302, FetchOutcome.Rejected, "without saying where to")]
    public async Task F11_Each_status_has_its_outcome_and_its_reason(int status, FetchOutcome outcome, string reason)
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F11_A_wall_against_robots_is_named()
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = 403;
            context.Response.Headers["cf-mitigated"] = "challenge";
            return context.Response.WriteAsync("<html>Just a moment...</html>");
        });
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Contains("takes this program for a robot", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN=127.0.0.1", 1)]
    [InlineData("CN=127.0.0.1", -1)]
    [InlineData("CN=other.example", 1)]
    public async Task F12_A_certificate_that_nobody_vouches_for_is_rejected(string subject, int validForDays)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-2), DateTimeOffset.UtcNow.AddDays(validForDays));
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Feed), certificate);
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(peer.Address), Cancel);

        Assert.Equal(FetchOutcome.Rejected, result.Outcome);
        Assert.StartsWith("The server's certificate cannot be trusted", result.Reason, StringComparison.Ordinal);
        Assert.Empty(peer.Requests);
    }

    [Fact]
    public async Task F13_A_server_that_refuses_the_connection_is_tried_again_later()
    {
        var closed = await WebPeer.StartAsync(_ => Task.CompletedTask);
        var address = closed.Address;
        await closed.DisposeAsync();
        using var fetcher = Fetcher();

        var result = await fetcher.FetchAsync(new FetchRequest(address), Cancel);

        Assert.Equal((FetchOutcome.RetryLater, "The server cannot be reached."), (result.Outcome, result.Reason));
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown()
    {
        await using var peer = new RawPeer((_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var fetcher = Fetcher(totalSeconds: 30);
        using var stop = new CancellationTokenSource(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(new FetchRequest(peer.Address), stop.Token));
    }

    private static async Task AssertGivenUpAsync(Uri address, string reason, int stallSeconds = 1)
    {
        using var fetcher = Fetcher(totalSeconds: 3, stallSeconds: stallSeconds);
        var time = Stopwatch.StartNew();

        var result = await fetcher.FetchAsync(new FetchRequest(address), Cancel);

        Assert.Equal(FetchOutcome.RetryLater, result.Outcome);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"took {time.Elapsed}");
    }

    private static FeedFetcher Fetcher(bool allowLoopback = true, int totalSeconds = 10, int stallSeconds = 5)
    {
        var options = new FetchingOptions { TotalSeconds = totalSeconds, StallSeconds = stallSeconds };
        if (allowLoopback)
            options.AllowedNetworks.Add("127.0.0.1/32");
        return new FeedFetcher(Options.Create(options), TimeProvider.System);
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpContext context, string encoding, byte[] body)
    {
        context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Compress(string encoding, byte[] content)
    {
        using var target = new MemoryStream();
        using (var compressor = Compressor(encoding, target))
            compressor.Write(content);
        return target.ToArray();
    }

    private static Stream Compressor(string encoding, Stream target) => encoding switch
    {
        "gzip" => new GZipStream(target, CompressionLevel.Optimal),
        "br" => new BrotliStream(target, CompressionLevel.Fastest),
        "deflate" => new ZLibStream(target, CompressionLevel.Optimal),
        _ => new DeflateStream(target, CompressionLevel.Optimal),
    };
}
