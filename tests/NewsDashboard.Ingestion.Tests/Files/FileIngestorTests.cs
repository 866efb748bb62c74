using System.Text;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class FileIngestorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_in_each_type_of_file()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var ingestor = fixture.Get<FileIngestor>();
        var paragraph = "The presidents of the two countries met in the capital and spoke for two hours about trade, water and the border, and agreed to meet again in spring.";

        foreach (var path in new[]
        {
            fixture.Write("a.jsonl", """{"published":"2022-02-05","text":"From lines."}"""),
            fixture.Write("b.txt", "date 2022-02-05\nFrom text."),
            fixture.Write("c.html", $"<html><body><article><p>{paragraph}</p><p>{paragraph}</p></article></body></html>"),
            fixture.Write("d.xml", "<rss><channel><title>D</title><item><title>From a feed</title><pubDate>Sat, 05 Feb 2022 10:00:00 GMT</pubDate></item></channel></rss>"),
        })
        {
            var summary = await ingestor.IngestAsync(path, cancellationToken: Cancel);
            Assert.Equal((1, 0), (summary.Added, summary.Rejected));
        }

        Assert.Equal(["a", "b", "c", "D"], (await fixture.ArticlesAsync()).Select(article => article.Outlet!.Name));
    }

    [Fact]
    public async Task A_file_of_an_unknown_type_is_rejected_with_the_types_that_can_be_read()
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        var summary = await fixture.Get<FileIngestor>().IngestAsync(fixture.Write("paper.pdf", "%PDF-1.7"), cancellationToken: Cancel);

        Assert.Equal(1, summary.Rejected);
        Assert.Contains(".jsonl", Assert.Single(summary.RejectedItems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latin.txt", "windows-1252", "date 2022-02-05\nMünchen, José")]
    [InlineData("cyrillic.txt", "utf-16", "date 2022-02-05\nПереговоры в Москве")]
    public async Task P4_Text_files_are_read_in_their_encoding(string name, string encoding, string text)
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(fixture.Folder, name);
        await File.WriteAllTextAsync(path, text, Encoding.GetEncoding(encoding), Cancel);

        await fixture.Get<FileIngestor>().IngestAsync(path, cancellationToken: Cancel);

        Assert.Equal(text.Split('\n')[1], Assert.Single(await fixture.ArticlesAsync()).Text);
    }

    [Fact]
    public async Task An_upload_is_streamed_with_progress_and_its_path_is_cut_off()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "10"));
        var content = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 40).Select(n => $"{{\"published\":\"2022-02-05\",\"text\":\"Text {n}.\"}}")));
        var states = new List<RunProgress>();

        var summary = await fixture.Get<FileIngestor>().IngestUploadAsync(
            new MemoryStream(content), @"C:\x\..\..\news.jsonl", content.Length, new Collector(states), Cancel);

        Assert.Equal(40, summary.Added);
        Assert.Equal([10, 20, 30, 40], states.Select(state => state.Added));
        Assert.Equal(content.Length, states[^1].BytesRead);
        Assert.All(states, state => Assert.Equal("news.jsonl", state.Name));
    }

    private sealed class Collector(List<RunProgress> states) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => states.Add(value);
    }
}
