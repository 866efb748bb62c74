using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Scheduling;
using NewsDashboard.Ingestion.Tests.Fetching;

namespace NewsDashboard.Ingestion.Tests.Scheduling;

public sealed class FeedPollerTests
{
    private static readonly DateTimeOffset Start = new(2022, 2, 10, 12, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider clock = new(Start);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_poll_stores_the_items_and_says_so_in_the_feeds_row()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Rss(Item(1), Item(2))));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        var result = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((FetchOutcome.Ok, null, 2), (result.Outcome, result.Reason, result.Items.Added));
        var feed = await FeedAsync(fixture, id);
        Assert.Equal(("World", FetchOutcome.Ok, null, 0), (feed.Title, feed.LastOutcome, feed.LastError, feed.ConsecutiveFailures));
        Assert.Equal(Start.UtcDateTime, feed.LastNewItemAt);
        Assert.InRange(feed.NextPollAt!.Value, Start.UtcDateTime.AddMinutes(30), Start.UtcDateTime.AddMinutes(36));
        var articles = await fixture.ArticlesAsync();
        Assert.All(articles, article => Assert.Equal((id, "127.0.0.1"), (article.FeedId, article.Outlet!.Name)));
        Assert.Equal("Text 1.", articles[0].Text);
    }

    [Fact]
    public async Task P8_A_second_poll_adds_nothing_and_leaves_no_run_behind()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Rss(Item(1), Item(2))));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        clock.Advance(TimeSpan.FromHours(1));
        var second = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((0, 2), (second.Items.Added, second.Items.Known));
        Assert.Equal(Start.UtcDateTime, (await FeedAsync(fixture, id)).LastNewItemAt);
        await using var context = fixture.OpenContext();
        Assert.Equal(1, await context.IngestionRuns.CountAsync(Cancel));
    }

    [Fact]
    public async Task P8_Nothing_is_doubled_and_nothing_lost_whatever_the_guids()
    {
        var guid = 0;
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Rss(
            "<item><guid>same</guid><link>https://a.example/1</link><title>One</title><description>First.</description></item>",
            "<item><guid>same</guid><link>https://a.example/2</link><title>Two</title><description>Second.</description></item>",
            $"<item><guid>changes-{guid++}</guid><link>https://a.example/3?utm_source={guid}</link><title>Three, edited {guid} times</title><description>Third.</description></item>",
            "<item><title>Four</title><description>No guid, no link.</description></item>")));
        await using var fixture = await OpenAsync();
        var first = await AddAsync(fixture, new Uri(peer.Address, "one"));
        var second = await AddAsync(fixture, new Uri(peer.Address, "two"));

        await fixture.Get<FeedPoller>().PollAsync(first, Cancel);
        await fixture.Get<FeedPoller>().PollAsync(first, Cancel);
        await fixture.Get<FeedPoller>().PollAsync(second, Cancel);

        Assert.Equal(["First.", "Second.", "Third.", "No guid, no link."], (await fixture.ArticlesAsync()).Select(article => article.Text));
    }

    [Theory]
    [InlineData("Sat, 05 Feb 2022 23:30:00 -0500", "2022-02-06", false)]
    [InlineData("Fri, 11 Feb 2022 10:00:00 GMT", "2022-02-11", false)]
    [InlineData("Tue, 15 Feb 2022 10:00:00 GMT", "2022-02-10", true)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "2022-02-10", true)]
    [InlineData("Mon, 01 Jan 1601 00:00:00 GMT", "2022-02-10", true)]
    [InlineData("Sat, 20 Jul 1963 10:00:00 GMT", "1963-07-20", false)]
    [InlineData("not a date", "2022-02-10", false)]
    public async Task P7_An_impossible_date_counts_for_the_day_on_which_the_item_came_and_flags_the_feed(string date, string day, bool isFlagged)
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(Rss($"<item><title>A</title><pubDate>{date}</pubDate></item>")));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal(DateOnly.Parse(day, null), Assert.Single(await fixture.ArticlesAsync()).Day);
        Assert.Equal(isFlagged, (await FeedAsync(fixture, id)).Repaired);
    }

    [Fact]
    public async Task F9_Validators_are_kept_and_304_is_a_success()
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.Headers["ETag"] = "W/weak and odd";
            if (context.Request.Headers.IfNoneMatch.Count == 0)
                return context.Response.WriteAsync(Rss(Item(1)));
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        var second = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((FetchOutcome.NotModified, null), (second.Outcome, second.Reason));
        Assert.Equal("W/weak and odd", peer.Requests[1].Headers.IfNoneMatch.ToString());
        var feed = await FeedAsync(fixture, id);
        Assert.Equal(("W/weak and odd", FetchOutcome.NotModified, null), (feed.ETag, feed.LastOutcome, feed.LastError));
    }

    [Fact]
    public async Task F7_The_old_validators_stay_where_an_answer_is_cut_short()
    {
        var isBroken = false;
        await using var peer = new RawPeer((stream, cancel) => RawPeer.WriteAsync(
            stream,
            isBroken
                ? "HTTP/1.1 200 OK\r\nETag: \"new\"\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n<rss>"
                : $"HTTP/1.1 200 OK\r\nETag: \"old\"\r\nConnection: close\r\n\r\n{Rss(Item(1))}",
            cancel).AsTask());
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        isBroken = true;
        var second = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal(FetchOutcome.RetryLater, second.Outcome);
        Assert.Equal("\"old\"", (await FeedAsync(fixture, id)).ETag);
    }

    [Fact]
    public async Task F10_Retry_after_is_obeyed_and_outlives_a_restart()
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "7200";
            return Task.CompletedTask;
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        // The row is all that there is.
        Assert.InRange((await FeedAsync(fixture, id)).NextPollAt!.Value, Start.UtcDateTime.AddHours(2), Start.UtcDateTime.AddHours(2.4));
    }

    [Fact]
    public async Task F10_Failures_back_off_twice_as_long_each_time_up_to_a_day_and_a_success_ends_it()
    {
        var isBroken = true;
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = isBroken ? 500 : 200;
            return isBroken ? Task.CompletedTask : context.Response.WriteAsync(Rss(Item(1)));
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);
        var waits = new List<TimeSpan>();
        for (var failure = 0; failure < 8; failure++)
        {
            await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
            waits.Add((await FeedAsync(fixture, id)).NextPollAt!.Value - clock.GetUtcNow().UtcDateTime);
        }

        foreach (var (wait, minutes) in waits.Zip([30, 60, 120, 240, 480, 960, 1440, 1440]))
            Assert.InRange(wait.TotalMinutes, minutes, minutes * 1.2);

        isBroken = false;
        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        var feed = await FeedAsync(fixture, id);
        Assert.Equal((0, null), (feed.ConsecutiveFailures, feed.LastError));
    }

    [Fact]
    public async Task F11_410_pauses_the_feed_and_deletes_nothing()
    {
        var isGone = false;
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = isGone ? 410 : 200;
            return isGone ? Task.CompletedTask : context.Response.WriteAsync(Rss(Item(1)));
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);
        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        isGone = true;
        var result = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((FetchOutcome.Gone, "The feed has been closed for good (410)."), (result.Outcome, result.Reason));
        Assert.True((await FeedAsync(fixture, id)).Paused);
        Assert.Single(await fixture.ArticlesAsync());
    }

    [Fact]
    public async Task F11_404_pauses_the_feed_only_after_many_polls()
    {
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        for (var poll = 0; poll < 19; poll++)
            await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        Assert.False((await FeedAsync(fixture, id)).Paused);
        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        var feed = await FeedAsync(fixture, id);
        Assert.True(feed.Paused);
        Assert.Contains("20 times in a row", feed.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F11_A_pause_says_no_more_than_is_known_where_earlier_failures_were_of_another_kind()
    {
        var code = 500;
        await using var peer = await WebPeer.StartAsync(context =>
        {
            context.Response.StatusCode = code;
            return Task.CompletedTask;
        });
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);
        for (var poll = 0; poll < 20; poll++)
            await fixture.Get<FeedPoller>().PollAsync(id, Cancel);
        Assert.False((await FeedAsync(fixture, id)).Paused);

        code = 404;
        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal("There is nothing at this address (404). The feed could not be read 21 times in a row, so it was paused.", (await FeedAsync(fixture, id)).LastError);
    }

    [Fact]
    public async Task F15_A_feed_that_once_answers_with_a_web_page_keeps_its_address()
    {
        var isPage = false;
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(
            context.Request.Path == "/comments.xml" ? Rss(Item(7))
            : isPage ? "<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/comments.xml'></head><body>Down for maintenance</body></html>"
            : Rss(Item(1))));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);
        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        isPage = true;
        var result = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal(
            (FetchOutcome.Rejected, $"This is a web page, not a feed. It names a feed at {peer.Address}comments.xml; if the feed has moved there, add that address."),
            (result.Outcome, result.Reason));
        Assert.Equal(peer.Address.ToString(), (await FeedAsync(fixture, id)).Url);
        Assert.Single(await fixture.ArticlesAsync());

        isPage = false;
        Assert.Equal(FetchOutcome.Ok, (await fixture.Get<FeedPoller>().PollAsync(id, Cancel)).Outcome);
    }

    [Fact]
    public async Task F15_The_feed_that_a_web_page_names_is_read_and_its_address_kept()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(context.Request.Path == "/feed.xml"
            ? Rss(Item(1))
            : "<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/feed.xml'></head><body>News</body></html>"));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        var result = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((FetchOutcome.Ok, 1), (result.Outcome, result.Items.Added));
        Assert.Equal(new Uri(peer.Address, "feed.xml").ToString(), (await FeedAsync(fixture, id)).Url);
    }

    [Theory]
    [InlineData("<html><body>No feed here</body></html>", "This is a web page, not a feed.")]
    [InlineData("", "The document is empty.")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0", "This is not a feed: it holds no markup at all.")]
    [InlineData("%PDF-1.7 something", "This is not a feed: it holds no markup at all.")]
    public async Task F15_What_is_no_feed_is_rejected_with_the_reason(string body, string reason)
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync(body));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        var result = await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal((FetchOutcome.Rejected, reason), (result.Outcome, result.Reason));
        Assert.Equal(reason, (await FeedAsync(fixture, id)).LastError);
    }

    [Fact]
    public async Task P14_An_item_that_the_end_cuts_through_is_left_for_the_next_poll()
    {
        await using var peer = await WebPeer.StartAsync(context => context.Response.WriteAsync($"<rss><channel>{Item(1)}<item><title>B</title><description>half a sen"));
        await using var fixture = await OpenAsync();
        var id = await AddAsync(fixture, peer.Address);

        await fixture.Get<FeedPoller>().PollAsync(id, Cancel);

        Assert.Equal("Text 1.", Assert.Single(await fixture.ArticlesAsync()).Text);
        Assert.True((await FeedAsync(fixture, id)).Repaired);
    }

    private Task<IngestionFixture> OpenAsync() => IngestionFixture.CreateAsync(clock, ("Fetching:AllowedNetworks:0", "127.0.0.0/8"));

    private static async Task<int> AddAsync(IngestionFixture fixture, Uri address)
    {
        Assert.Null(await fixture.Get<FeedSubscriptions>().AddAsync(address.ToString(), cancellationToken: Cancel));
        await using var context = fixture.OpenContext();
        return await context.Feeds.Where(feed => feed.Url == address.ToString()).Select(feed => feed.Id).SingleAsync(Cancel);
    }

    private static async Task<Feed> FeedAsync(IngestionFixture fixture, int id)
    {
        await using var context = fixture.OpenContext();
        return await context.Feeds.AsNoTracking().SingleAsync(feed => feed.Id == id, Cancel);
    }

    private static string Rss(params string[] items) => $"<rss version=\"2.0\"><channel><title>World</title>{string.Concat(items)}</channel></rss>";

    private static string Item(int number) =>
        $"<item><guid>{number}</guid><link>https://a.example/{number}</link><title>Title {number}</title><description>Text {number}.</description><pubDate>Sat, 05 Feb 2022 10:00:00 GMT</pubDate></item>";
}
