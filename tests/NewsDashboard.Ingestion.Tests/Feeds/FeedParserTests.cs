using System.Text;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Tests.Feeds;

public sealed class FeedParserTests
{
    [Fact]
    public void Reads_rss_2()
    {
        var feed = Parse("""
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
              <title>World news</title><link>https://news.example/</link>
              <item>
                <guid isPermaLink="false">story-7</guid><title>Ministers meet &amp; talk</title><link>https://news.example/7</link>
                <pubDate>Sat, 05 Feb 2022 09:30:00 +0100</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded>
              </item>
            </channel></rss>
            """);

        Assert.Equal(FeedFormat.Rss, feed.Format);
        Assert.Equal("World news", feed.Title);
        Assert.False(feed.Repaired);
        var item = Assert.Single(feed.Items);
        Assert.Equal("story-7", item.Id);
        Assert.Equal("Ministers meet & talk", item.Headline);
        Assert.Equal("https://news.example/7", item.Link);
        Assert.Equal(new DateTime(2022, 2, 5, 8, 30, 0, DateTimeKind.Utc), item.Published);
        Assert.Equal("<p>Long text.</p>", item.Content);
    }

    [Fact]
    public void Reads_rdf_whose_items_stand_beside_the_channel()
    {
        var feed = Parse("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://a.example/"><title>A</title></channel>
              <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2022-02</dc:date></item>
            </rdf:RDF>
            """);

        Assert.Equal(FeedFormat.Rdf, feed.Format);
        var item = Assert.Single(feed.Items);
        Assert.Equal("https://a.example/1", item.Id);
        Assert.Equal(new DateTime(2022, 2, 1, 0, 0, 0, DateTimeKind.Utc), item.Published);
    }

    [Fact]
    public void Reads_atom_with_its_text_constructs()
    {
        var feed = Parse("""
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title type="html">A &amp;amp; B</title><link rel="self" href="https://a.example/feed"/><link href="https://a.example/"/>
              <entry><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks in <b>Cairo</b></div></title>
                <link rel="enclosure" href="https://a.example/1.mp3"/><link rel="alternate" href="https://a.example/1"/>
                <updated>2022-02-05T12:00:00Z</updated><summary>5 &lt; 6</summary></entry>
            </feed>
            """);

        Assert.Equal("https://a.example/", feed.Link);
        var item = Assert.Single(feed.Items);
        Assert.Equal("Talks in Cairo", item.Headline);
        Assert.Equal("https://a.example/1", item.Link);
        Assert.Equal(DateOrigin.Updated, item.DateOrigin);
        Assert.Equal("5 &lt; 6", item.Summary);
    }

    [Fact]
    public void Reads_a_json_feed()
    {
        var feed = Parse("""{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":7,"external_url":"https://b.example/7","content_text":"a < b","date_published":"2022-02-05T10:00:00Z"}]}""");

        Assert.Equal(FeedFormat.Json, feed.Format);
        var item = Assert.Single(feed.Items);
        Assert.Equal("7", item.Id);
        Assert.Equal("https://b.example/7", item.Link);
        Assert.Equal("a &lt; b", item.Content);
    }

    [Theory]
    [InlineData("xml:base='https://base.example/dir/'", "a.html", "https://base.example/dir/a.html")]
    [InlineData("", "/a.html", "https://found.example/a.html")]
    [InlineData("", "a%20b.html?c=d%26e", "https://found.example/feeds/a%20b.html?c=d%26e")]
    [InlineData("", "javascript:alert(1)", null)]
    [InlineData("", "data:text/html,x", null)]
    public void Resolves_links_against_the_base_then_the_address_and_drops_those_that_lead_to_no_page(string attribute, string written, string? expected)
    {
        var feed = FeedParser.Parse(
            Encoding.UTF8.GetBytes($"<rss {attribute}><channel><item><title>A</title><link>{written}</link></item></channel></rss>"),
            new FeedSource(new Uri("https://found.example/feeds/world.xml")));

        Assert.Equal(expected, Assert.Single(feed.Items).Link);
    }

    [Fact]
    public void Resolves_links_of_a_file_against_the_site_that_the_feed_names()
    {
        var feed = Parse("<rss><channel><link>https://site.example/news/</link><item><link>a.html</link></item></channel></rss>");

        Assert.Equal("https://site.example/news/a.html", Assert.Single(feed.Items).Link);
    }

    [Theory]
    [InlineData("", "The document is empty.")]
    [InlineData("<html><body>Hello</body></html>", "This is a web page, not a feed.")]
    [InlineData("<opml version='2.0'/>", "This is a list of feeds (OPML), not a feed.")]
    [InlineData("Just words.", "This is not a feed: it holds no markup at all.")]
    [InlineData("{\"a\":1}", "It is JSON, but no JSON Feed: there is no list \"items\".")]
    public void Says_what_a_document_is_that_is_no_feed(string text, string error)
    {
        var feed = Parse(text);

        Assert.Equal(error, feed.Error);
        Assert.Empty(feed.Items);
    }

    private static FeedDocument Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text));
}
