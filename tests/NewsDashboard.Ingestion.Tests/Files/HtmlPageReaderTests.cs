using System.Diagnostics;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class HtmlPageReaderTests
{
    private static readonly DateOnly FileDay = new(2022, 2, 9);
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 8).Select(n =>
        $"<p>Paragraph {n}: the ministers of the two countries sat down in the capital, spoke for two hours about trade and water, and agreed to meet again.</p>"));

    private readonly HtmlPageReader reader = new(TimeProvider.System);

    [Fact]
    public async Task Reads_text_title_day_address_and_outlet_of_a_page()
    {
        var item = await ReadAsync($"""
            <!doctype html><html><head><title>Ministers meet - The Courier</title>
            <link rel="canonical" href="https://courier.example/world/1"><meta property="og:site_name" content="The Courier">
            <meta property="article:published_time" content="2022-02-05T08:00:00+02:00"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Ministers meet</h1>{Paragraphs}</article>
            <script>alert(1)</script><footer>Copyright</footer></body></html>
            """);

        var article = item.Article!;
        Assert.Equal("https://courier.example/world/1", article.Url);
        Assert.Equal("The Courier", article.Outlet);
        Assert.Equal(new DateOnly(2022, 2, 5), article.Day);
        Assert.StartsWith("Ministers meet", article.Title, StringComparison.Ordinal);
        Assert.Contains("Paragraph 1: the ministers", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_that_of_the_file_counts()
    {
        var item = await ReadAsync($"<html><body><article>{Paragraphs}</article></body></html>");

        Assert.Equal(FileDay, item.Article!.Day);
        Assert.Equal("page", item.Article.Outlet);
    }

    [Fact]
    public async Task P10_A_page_nested_a_hundred_thousand_deep_gives_its_text_quickly()
    {
        var time = Stopwatch.StartNew();

        var item = await ReadAsync($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}{Paragraphs}</body></html>");

        Assert.Contains("Paragraph 8", item.Article!.Text, StringComparison.Ordinal);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"took {time.Elapsed}");
    }

    [Theory]
    [InlineData("<html><body><p>Subscribe to read on.</p></body></html>")]
    [InlineData("<html><body><div>We value your privacy. <button>Accept all</button></div></body></html>")]
    [InlineData("")]
    public async Task P11_A_page_without_an_article_is_rejected_with_what_to_do(string html)
    {
        var item = await ReadAsync(html);

        Assert.Contains("holds no readable text", item.Rejected!.Reason, StringComparison.Ordinal);
    }

    private Task<ReadItem> ReadAsync(string html) => reader.ReadAsync(html, "page.html", FileDay, cancellationToken: TestContext.Current.CancellationToken);
}
