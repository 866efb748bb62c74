using System.Runtime.CompilerServices;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Reads any file that may hold articles; its extension says how.</summary>
public sealed class ArticleFileReader(ArticleLinesReader lines, PlainTextReader plainText, HtmlPageReader pages, FeedItemReader feedItems)
{
    /// <summary>Extensions that are read, lower case with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
        [".jsonl", ".ndjson", ".json", ".txt", ".text", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf"];

    public static bool CanRead(string name) => Extensions.Contains(Path.GetExtension(name).ToLowerInvariant());

    /// <param name="stream">The content; not disposed.</param>
    /// <param name="name">File name; a path is cut off.</param>
    /// <param name="day">Day of an article that states none.</param>
    /// <param name="cancellationToken">Ends the reading with an exception.</param>
    public async IAsyncEnumerable<ReadItem> ReadAsync(Stream stream, string name, DateOnly day, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        name = Path.GetFileName(name);
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".jsonl" or ".ndjson" or ".json":
                await foreach (var item in lines.ReadAsync(stream, Path.GetFileNameWithoutExtension(name), cancellationToken))
                    yield return item;
                break;
            case ".txt" or ".text":
                yield return await ReadTextAsync(stream, name, cancellationToken) is { } text ? plainText.Read(text, name, day) : TooLarge(name);
                break;
            case ".html" or ".htm" or ".xhtml":
                yield return await ReadTextAsync(stream, name, cancellationToken) is { } html
                    ? await pages.ReadAsync(html, name, day, cancellationToken: cancellationToken)
                    : TooLarge(name);
                break;
            case ".xml" or ".rss" or ".atom" or ".rdf":
                foreach (var item in feedItems.ReadFile(await ReadBytesAsync(stream, cancellationToken), name))
                    yield return item;
                break;
            default:
                yield return ReadItem.Reject(name, $"{name} is of no type that can be read. Use one of {string.Join(", ", Extensions)}.", null);
                break;
        }
    }

    private static async Task<string?> ReadTextAsync(Stream stream, string name, CancellationToken cancellationToken) =>
        await ReadBytesAsync(stream, cancellationToken) is { } bytes
            ? FeedEncoding.Decode(bytes, HtmlCharset.Declared(bytes, name)).Text
            : null;

    /// <summary>Null where it is larger than one item may be.</summary>
    private static async Task<byte[]?> ReadBytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > ArticleLimits.ItemBytes)
                return null;
        }

        return content.ToArray();
    }

    private static ReadItem TooLarge(string name) =>
        ReadItem.Reject(name, $"{name} is larger than {ArticleLimits.ItemBytes >> 20} MiB, which no single article is. Use JSON Lines for many articles.", null);
}
