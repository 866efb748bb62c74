using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Tests.Feeds;

/// <summary>
/// feedparser's test files, each with its expectation in the first comment. Compared are those on titles, links and
/// dates of feed and items, on the character encoding, and on whether the document had to be repaired ("bozo").
/// </summary>
public sealed partial class FeedparserExpectationsTests(ITestOutputHelper output)
{
    [Fact]
    public void First_comments_are_met_for_titles_links_dates_encoding_and_repair()
    {
        var folder = SharedMaterial.Path("feeds/feedparser");
        var expectations = 0;
        var met = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var comment = Readable(bytes);
            var document = FeedParser.Parse(bytes, Source(comment));
            foreach (var (what, isMet) in Checks(ExpectPattern().Match(comment).Groups[1].Value, document))
            {
                expectations++;
                if (isMet)
                    met++;
                else
                    output.WriteLine($"{Path.GetRelativePath(folder, file)}: {what}; got {Describe(document)}");
            }
        }

        output.WriteLine($"{met} of {expectations} expectations met");
        Assert.True(expectations > 150);
        Assert.True(met >= 0.95 * expectations, $"{met} of {expectations} expectations met");
    }

    private static IEnumerable<(string What, bool IsMet)> Checks(string expect, FeedDocument document)
    {
        if (expect.StartsWith("not bozo", StringComparison.Ordinal))
            yield return ("not bozo", document.Ok && !document.Repaired);
        else if (expect.StartsWith("bozo", StringComparison.Ordinal))
            yield return ("bozo", !document.Ok || document.Repaired);

        foreach (Match condition in ConditionPattern().Matches(expect))
        {
            var value = Unescape(condition.Groups["value"].Value);
            if (Actual(condition.Groups["field"].Value, document) is { } actual)
                yield return (condition.Value, SameValue(condition.Groups["field"].Value, actual, value));
        }
    }

    /// <summary>Null where the field is not among those compared.</summary>
    private static string? Actual(string field, FeedDocument document)
    {
        var item = document.Items is [var first, ..] ? first : null;
        return field switch
        {
            "encoding" => document.Encoding,
            "feed['title']" or "feed['title_detail']['value']" => document.Title ?? "",
            "feed['link']" or "feed.link" => document.Link ?? "",
            "entries[0]['title']" or "entries[0]['title_detail']['value']" => item?.Title ?? "",
            "entries[0]['link']" or "entries[0]['links'][0]['href']" => item?.Link ?? "",
            "entries[0]['id']" or "entries[0]['guid']" => item?.Id ?? "",
            "entries[0]['published_parsed']" or "entries[0]['updated_parsed']" => item?.Published?.ToString("yyyy, M, d, H, m, s", CultureInfo.InvariantCulture) ?? "",
            _ => null,
        };
    }

    private static bool SameValue(string field, string actual, string expected) => field switch
    {
        // UTF-8 and Windows-1252 read every ASCII document as ASCII does.
        "encoding" => EncodingName(actual) == EncodingName(expected) || (expected == "us-ascii" && actual is "utf-8" or "windows-1252" or "iso-8859-1"),
        "entries[0]['published_parsed']" or "entries[0]['updated_parsed']" => expected.StartsWith(actual, StringComparison.Ordinal) && actual.Length > 0,
        _ => actual == expected,
    };

    private static string EncodingName(string name) => name.ToLowerInvariant().Replace("_", "-", StringComparison.Ordinal) switch
    {
        "gb2312" or "gbk" => "gb18030",
        "u16" or "utf16" or "utf-16" => "utf-16be",
        "utf32" or "utf-32" => "utf-32be",
        "ks-c-5601-1987" => "euc-kr",
        var other => other,
    };

    private static FeedSource Source(string comment) => new(
        new Uri("http://127.0.0.1:8097/tests"),
        HeaderPattern().Match(comment) is { Success: true } type ? type.Groups[1].Value.Trim() : null,
        LocationPattern().Match(comment) is { Success: true } location ? location.Groups[1].Value.Trim() : null);

    private static string Readable(byte[] bytes) => Encoding.UTF8.GetString([.. bytes.Where(b => b != 0)]);

    private static string Unescape(string python) =>
        EscapePattern().Replace(python, escape => ((char)Convert.ToInt32(escape.Groups[1].Value + escape.Groups[2].Value, 16)).ToString());

    private static string Describe(FeedDocument document) =>
        $"{document.Encoding}, {document.Title}, {Actual("entries[0]['title']", document)}, {Actual("entries[0]['link']", document)}, {string.Join(", ", document.Repairs)} {document.Error}";

    [GeneratedRegex(@"^\s*Expect:\s*(.*?)\s*$", RegexOptions.Multiline)]
    private static partial Regex ExpectPattern();

    [GeneratedRegex(@"(?<field>[a-z][a-z_]*(?:\.[a-z]+|\[[^\]]*\])*) == (?:u?'(?<value>[^']*)'|""(?<value>[^""]*)""|\((?<value>[^)]*)\))")]
    private static partial Regex ConditionPattern();

    [GeneratedRegex(@"^Header:\s*Content-type:\s*(.*)$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"^Header:\s*Content-Location:\s*(.*)$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex LocationPattern();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")]
    private static partial Regex EscapePattern();
}
