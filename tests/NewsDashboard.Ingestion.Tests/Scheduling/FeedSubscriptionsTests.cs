using Microsoft.EntityFrameworkCore;
using NewsDashboard.Ingestion.Scheduling;

namespace NewsDashboard.Ingestion.Tests.Scheduling;

public sealed class FeedSubscriptionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Adds_a_feed_under_its_server_or_the_outlet_given()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var feeds = fixture.Get<FeedSubscriptions>();

        Assert.Null(await feeds.AddAsync(" www.news.example/rss ", null, Cancel));
        Assert.Null(await feeds.AddAsync("https://other.example/atom", "The Other", Cancel));
        Assert.Equal("This feed is there already.", await feeds.AddAsync("https://www.news.example/rss", null, Cancel));

        await using var context = fixture.OpenContext();
        var added = await context.Feeds.Include(feed => feed.Outlet).OrderBy(feed => feed.Id).ToListAsync(Cancel);
        Assert.Equal([("https://www.news.example/rss", "news.example"), ("https://other.example/atom", "The Other")], added.Select(feed => (feed.Url, feed.Outlet!.Name)));
    }

    [Theory]
    [InlineData("not an address at all", "This is no address")]
    [InlineData("ftp://a.example/feed", "Only http and https")]
    [InlineData("https://user:secret@a.example/feed", "user name or password")]
    public async Task F2_Says_why_an_address_cannot_be_added(string address, string reason)
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        var objection = await fixture.Get<FeedSubscriptions>().AddAsync(address, null, Cancel);

        Assert.Contains(reason, objection, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", objection, StringComparison.Ordinal);
        await using var context = fixture.OpenContext();
        Assert.False(await context.Feeds.AnyAsync(Cancel));
    }

    [Fact]
    public async Task A_removed_feed_leaves_its_articles()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var feeds = fixture.Get<FeedSubscriptions>();
        await feeds.AddAsync("https://a.example/feed", null, Cancel);

        await feeds.SetPausedAsync(1, paused: true, Cancel);
        await feeds.RemoveAsync(1, Cancel);

        await using var context = fixture.OpenContext();
        Assert.False(await context.Feeds.AnyAsync(Cancel));
    }
}
