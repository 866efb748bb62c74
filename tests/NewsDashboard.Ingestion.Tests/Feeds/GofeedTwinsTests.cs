using System.Text;
using System.Text.Json;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Tests.Feeds;

/// <summary>gofeed's test files, each with a JSON twin that says what is in it: number, titles, links and dates of the items.</summary>
public sealed class GofeedTwinsTests(ITestOutputHelper output)
{
    [Fact]
    public void Items_titles_links_and_dates_equal_the_twins()
    {
        var folder = SharedMaterial.Path("feeds/gofeed");
        var files = 0;
        var equalFiles = 0;
        var expectations = 0;
        var met = 0;
        foreach (var file in FeedFiles(folder))
        {
            var document = FeedParser.Parse(File.ReadAllBytes(file));
            using var twin = JsonDocument.Parse(File.ReadAllText(Twin(file), Encoding.UTF8));
            var differences = Compare(document, twin.RootElement, isTranslated: file.Contains("translator", StringComparison.Ordinal), out var count);
            files++;
            expectations += count;
            met += count - differences.Count;
            if (differences.Count == 0)
                equalFiles++;
            else
                output.WriteLine($"{Path.GetRelativePath(folder, file)}: {string.Join("; ", differences)}");
        }

        output.WriteLine($"{equalFiles} of {files} files equal their twin, {met} of {expectations} expectations met");
        Assert.True(files > 200);
        Assert.True(equalFiles >= 0.99 * files, $"{equalFiles} of {files} files equal their twin");
        Assert.True(met >= 0.99 * expectations, $"{met} of {expectations} expectations met");
    }

    private static IEnumerable<string> FeedFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(file => File.Exists(ExpectedOf(file))))
            .Where(file => File.Exists(Twin(file)))
            .Order(StringComparer.Ordinal);

    private static string Twin(string file) => file.EndsWith(".xml", StringComparison.Ordinal) ? Path.ChangeExtension(file, ".json") : ExpectedOf(file);

    private static string ExpectedOf(string file) => Path.ChangeExtension(file, null) + "_expected.json";

    private static List<string> Compare(FeedDocument document, JsonElement twin, bool isTranslated, out int count)
    {
        var differences = new List<string>();
        var expected = Items(twin);
        count = 1;
        if (document.Items.Count != expected.Count)
        {
            differences.Add($"{document.Items.Count} items instead of {expected.Count} ({document.Error})");
            return differences;
        }

        foreach (var (item, told) in document.Items.Zip(expected))
        {
            count += 2;
            if ((item.Title ?? "") != (Text(told, "title") ?? ""))
                differences.Add($"title {item.Title} instead of {Text(told, "title")}");
            if ((item.Link ?? "") != (Link(told) ?? ""))
                differences.Add($"link {item.Link} instead of {Link(told)}");

            var date = Text(told, "publishedParsed") ?? Text(told, "updatedParsed") ?? Text(told, "date_published");
            if (date is null && !isTranslated)
                continue;
            count++;
            if (item.Published != (date is null ? null : DateTime.Parse(date, null, System.Globalization.DateTimeStyles.AdjustToUniversal)))
                differences.Add($"date {item.Published:O} instead of {date}");
        }

        return differences;
    }

    private static List<JsonElement> Items(JsonElement twin) =>
        twin.TryGetProperty("entries", out var entries) || twin.TryGetProperty("items", out entries) ? [.. entries.EnumerateArray()] : [];

    private static string? Link(JsonElement item)
    {
        if ((Text(item, "link") ?? Text(item, "url")) is { } link)
            return link;
        if (!item.TryGetProperty("links", out var links))
            return null;
        return links.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object && Text(one, "rel") is null or "alternate")
            .Select(one => Text(one, "href")).FirstOrDefault(href => href is not null);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
