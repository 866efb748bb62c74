using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Files;
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

    [Fact]
    public async Task An_outlet_of_a_very_long_name_is_one_outlet_for_its_feeds_and_its_articles()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var name = string.Concat(Enumerable.Repeat("Gazette ", 40));
        var feeds = fixture.Get<FeedSubscriptions>();
        Assert.Null(await feeds.AddAsync("https://a.example/world", name, Cancel));
        Assert.Null(await feeds.AddAsync("https://a.example/home", name, Cancel));

        await fixture.Get<IngestionPipeline>().RunAsync(
            new IngestionRequest
            {
                Kind = IngestionKind.File,
                Name = "a.jsonl",
                Items = new[] { ReadItem.Of(new IncomingArticle { Place = "line 1", Text = "Rain fell.", Outlet = name, Day = new(2022, 2, 5) }) }.ToAsyncEnumerable(),
            },
            Cancel);

        await using var context = fixture.OpenContext();
        var outlet = await context.Outlets.SingleAsync(Cancel);
        Assert.InRange(outlet.Name.Length, 190, 200);
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

    [Theory]
    [InlineData("http://127.0.0.1/rss")]
    [InlineData("http://127.1:8080/rss")]
    [InlineData("http://2130706433/rss")]
    [InlineData("http://localhost./rss")]
    [InlineData("http://10.1.2.3/rss")]
    [InlineData("http://192.168.0.1/rss")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::1]/rss")]
    [InlineData("http://[fd00::1]/rss")]
    [InlineData("http://[::ffff:10.1.2.3]/rss")]
    public async Task F1_A_private_address_is_refused_at_once_unless_its_network_is_allowed(string address)
    {
        await using var strict = await IngestionFixture.CreateAsync();
        Assert.StartsWith("The address leads into a private network.", await strict.Get<FeedSubscriptions>().AddAsync(address, null, Cancel), StringComparison.Ordinal);

        await using var open = await IngestionFixture.CreateAsync(null, ("Fetching:AllowedNetworks:0", "0.0.0.0/0"), ("Fetching:AllowedNetworks:1", "::/0"));
        Assert.Null(await open.Get<FeedSubscriptions>().AddAsync(address, null, Cancel));
    }

    [Theory]
    [InlineData("http://8.8.8.8/rss")]
    [InlineData("http://[2606:4700::1111]/rss")]
    [InlineData("https://localhost.example/rss")]
    public async Task A_public_address_may_be_written_in_numbers(string address)
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        Assert.Null(await fixture.Get<FeedSubscriptions>().AddAsync(address, null, Cancel));
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
