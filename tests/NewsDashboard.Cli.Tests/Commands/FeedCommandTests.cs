using System.Text;
using System.Text.Json;
using NewsDashboard.Cli.Commands;

namespace NewsDashboard.Cli.Tests.Commands;

public sealed class FeedCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsdashboard-feed-").FullName;

    [Fact]
    public void Prints_one_object_a_file_with_items_and_dates_in_utc()
    {
        var rss = Write("a.xml", "<rss version='2.0'><channel><title>World</title><item><guid>1</guid><title>Talks</title><link>https://a.example/1</link><pubDate>Sat, 05 Feb 2022 09:00:00 EST</pubDate></item><item><title>No date</title></item></channel></rss>");
        var json = Write("b.json", """{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"x","url":"https://b.example/x","date_published":"2022-02-05T10:00:00+08:00"}]}""");

        var (code, lines) = Run(rss, json);

        Assert.Equal(0, code);
        Assert.Equal(2, lines.Count);
        Assert.Equal(rss, lines[0].GetProperty("file").GetString());
        Assert.True(lines[0].GetProperty("ok").GetBoolean());
        Assert.False(lines[0].GetProperty("repaired").GetBoolean());
        Assert.Equal("World", lines[0].GetProperty("title").GetString());
        var first = lines[0].GetProperty("items")[0];
        Assert.Equal("1", first.GetProperty("id").GetString());
        Assert.Equal("2022-02-05T14:00:00Z", first.GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("items")[1].GetProperty("published").ValueKind);
        Assert.Equal("2022-02-05T02:00:00Z", lines[1].GetProperty("items")[0].GetProperty("published").GetString());
    }

    [Fact]
    public void Says_what_is_wrong_with_a_file_and_goes_on_with_the_next()
    {
        var page = Write("page.html", "<html><body>Hello</body></html>");
        var broken = Write("broken.xml", "<rss><channel><title>A & B</title></channel></rss>");

        var (code, lines) = Run(page, Path.Combine(folder, "missing.xml"), broken);

        Assert.Equal(1, code);
        Assert.Equal("This is a web page, not a feed.", lines[0].GetProperty("error").GetString());
        Assert.False(lines[1].GetProperty("ok").GetBoolean());
        Assert.Contains("cannot be read", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(lines[2].GetProperty("repaired").GetBoolean());
        Assert.Equal("A & B", lines[2].GetProperty("title").GetString());
    }

    [Fact]
    public void Ends_with_code_2_where_nothing_is_a_feed()
    {
        var (code, _) = Run(Write("empty.xml", ""));

        Assert.Equal(2, code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Code, List<JsonElement> Lines) Run(params string[] files)
    {
        using var output = new MemoryStream();
        var code = FeedCommand.Run(files, output);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (code, [.. lines.Select(line => JsonDocument.Parse(line).RootElement)]);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
