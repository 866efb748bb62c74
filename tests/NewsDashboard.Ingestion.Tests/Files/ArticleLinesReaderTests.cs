using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class ArticleLinesReaderTests
{
    private readonly ArticleLinesReader reader = new(new FakeTimeProvider(new DateTimeOffset(2022, 2, 10, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Reads_an_article_a_line()
    {
        var items = await ReadAsync("""
            {"id":"a1","published":"2022-02-05","source":"Wire","url":"https://a.example/1","title":"Talks","text":"Xi met Sisi."}

            {"id":2,"published":"2022-02-06T10:00:00Z","url":"https://www.b.example/2","text":"They met again."}
            """);

        Assert.Equal(2, items.Count);
        var first = items[0].Article!;
        Assert.Equal(("a1", "Wire", "https://a.example/1", "Talks", "Xi met Sisi.", new DateOnly(2022, 2, 5), "line 1"),
            (first.Id, first.Outlet, first.Url, first.Title, first.Text, first.Day, first.Place));
        var second = items[1].Article!;
        Assert.Equal(("2", "b.example", "", "line 3"), (second.Id, second.Outlet, second.Title, second.Place));
    }

    [Theory]
    [InlineData("{\"published\":\"2022-02-05\"}", "it has no \"text\"")]
    [InlineData("{\"text\":\"x\"}", "it has no \"published\"")]
    [InlineData("{\"published\":\"5 Feb\",\"text\":\"x\"}", "\"published\" is \"5 Feb\", not a day like 2024-05-01")]
    [InlineData("{\"published\":\"2022-02-30\",\"text\":\"x\"}", "\"published\" is \"2022-02-30\"")]
    [InlineData("{\"published\":\"2062-02-05\",\"text\":\"x\"}", "its day 2062-02-05 lies in the future")]
    [InlineData("{\"published\":\"0022-02-05\",\"text\":\"x\"}", "lies before 1800-01-01")]
    [InlineData("{\"published\":\"2022-02-05\",\"text\":7}", "\"text\" is no string")]
    [InlineData("{\"published\":\"2022-02-05\",\"text\":\"  \"}", "its \"text\" is empty")]
    [InlineData("{\"published\":", "it is no valid JSON")]
    [InlineData("[1]", "it is no JSON object")]
    [InlineData("{\"published\":\"2022-02-05\",\"text\":\"\\ud800\"}", "it is no valid JSON")]
    public async Task Rejects_a_bad_line_with_its_number_and_reason_and_goes_on(string line, string reason)
    {
        var items = await ReadAsync($"{Good(1)}\n{line}\n{Good(3)}");

        Assert.Equal(3, items.Count);
        Assert.NotNull(items[0].Article);
        Assert.NotNull(items[2].Article);
        var rejected = items[1].Rejected!;
        Assert.Equal("line 2", rejected.Place);
        Assert.Contains($"Line 2 is no article: ", rejected.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.Contains("correct this line and add the file again", rejected.Reason, StringComparison.Ordinal);
        Assert.Equal(line, rejected.Excerpt);
    }

    [Fact]
    public async Task Reads_a_file_with_byte_order_mark_carriage_returns_and_no_last_line_feed()
    {
        var items = await ReadAsync("\uFEFF" + Good(1) + "\r\n" + Good(2));

        Assert.All(items, item => Assert.NotNull(item.Article));
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public async Task P9_Characters_that_hide_or_turn_text_are_taken_out()
    {
        var items = await ReadAsync("{\"published\":\"2022-02-05\",\"title\":\"A\\u202eB\",\"text\":\"One\\u200b\\u0000.\\n\\nTwo <b>.\"}");

        Assert.Equal(("AB", "One.\n\nTwo <b>."), (Assert.Single(items).Article!.Title, items[0].Article!.Text));
    }

    [Fact]
    public async Task P12_A_line_without_end_is_let_go_by_in_bounded_memory()
    {
        var longLine = new string('x', ArticleLimits.ItemBytes + 100_000);

        var items = await ReadAsync($"{Good(1)}\n{longLine}\n{Good(3)}");

        Assert.Equal(3, items.Count);
        Assert.Contains("longer than 16 MiB", items[1].Rejected!.Reason, StringComparison.Ordinal);
        Assert.NotNull(items[2].Article);
    }

    [Fact]
    public async Task P12_A_text_of_ten_megabytes_is_cut_at_the_stated_length()
    {
        var items = await ReadAsync($"{{\"published\":\"2022-02-05\",\"text\":\"{new string('x', 10_000_000)}\"}}");

        Assert.Equal(ArticleLimits.TextLength, Assert.Single(items).Article!.Text.Length);
    }

    private static string Good(int id) => $"{{\"id\":\"{id}\",\"published\":\"2022-02-05\",\"text\":\"Text {id}.\"}}";

    private async Task<List<ReadItem>> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await reader.ReadAsync(stream, "file", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
