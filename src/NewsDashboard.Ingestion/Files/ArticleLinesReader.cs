using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Files;

/// <summary>
/// Reads article files in JSON Lines: one object a line with <c>published</c> (ISO day), <c>text</c> and optionally
/// <c>id</c>, <c>source</c> (or <c>outlet</c>), <c>url</c>, <c>title</c>. Streamed: memory does not grow with the file.
/// </summary>
public sealed class ArticleLinesReader(TimeProvider clock)
{
    private const string WhatToDo = "Each line must be one JSON object with \"published\" (YYYY-MM-DD) and \"text\"; correct this line and add the file again: what is known already is not added twice.";

    /// <param name="stream">UTF-8, with or without a byte order mark; not disposed.</param>
    /// <param name="name">Outlet of articles that name neither a source nor an address.</param>
    /// <param name="cancellationToken">Ends the reading with an exception.</param>
    public async IAsyncEnumerable<ReadItem> ReadAsync(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var number = 0;
        var tooLong = false;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (TryTakeLine(ref buffer, read.IsCompleted, out var line))
            {
                number++;
                if (tooLong)
                    yield return TooLong(number);
                else if (ReadLine(line, number, name) is { } item)
                    yield return item;
                tooLong = false;
            }

            if (buffer.Length > ArticleLimits.ItemBytes)
            {
                // The rest of this line is let go by until its end is found.
                tooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
                break;
        }

        if (tooLong)
            yield return TooLong(number + 1);
        await pipe.CompleteAsync();
    }

    /// <summary>Null for a blank line.</summary>
    internal ReadItem? ReadLine(ReadOnlySequence<byte> line, int number, string name)
    {
        line = WithoutByteOrderMark(line, number);
        if (IsBlank(line))
            return null;

        var place = $"line {number}";
        try
        {
            using var json = JsonDocument.Parse(line);
            return ReadArticle(json.RootElement, place, name) is { } article
                ? ReadItem.Of(article)
                : throw new FormatException("it is no JSON object");
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
        {
            var why = problem is FormatException ? problem.Message : "it is no valid JSON";
            return ReadItem.Reject(place, $"Line {number} is no article: {why}. {WhatToDo}", Excerpt(line));
        }
    }

    private IncomingArticle? ReadArticle(JsonElement json, string place, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;

        var text = Text(json, "text") ?? throw new FormatException("it has no \"text\"");
        var title = Text(json, "title") ?? "";
        var url = Text(json, "url");
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(title))
            throw new FormatException("its \"text\" is empty");
        return new IncomingArticle
        {
            Id = Text(json, "id"),
            Outlet = Text(json, "source") ?? Text(json, "outlet") ?? CanonicalUrl.Host(url) ?? name,
            Url = url,
            Title = ArticleLimits.Cut(HtmlText.OneLine(title), ArticleLimits.TitleLength),
            Text = ArticleLimits.Cut(InvisibleCharacters.Remove(text), ArticleLimits.TextLength),
            Day = Day(Text(json, "published")),
            Place = place,
        };
    }

    private DateOnly Day(string? published)
    {
        if (published is null)
            throw new FormatException("it has no \"published\"");
        var day = published.Length > 10 && published[10] is 'T' or ' ' ? published[..10] : published;
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            throw new FormatException($"\"published\" is \"{ArticleLimits.Cut(published, 40)}\", not a day like 2024-05-01");
        return ArticleLimits.Objection(parsed, clock) is { } objection ? throw new FormatException(objection) : parsed;
    }

    /// <summary>Null where it is absent, null or blank.</summary>
    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.Number && name == "id")
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"\"{name}\" is no string");
        return value.GetString() is { } text && (name is "text" || !string.IsNullOrWhiteSpace(text)) ? text.Trim() : null;
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!isLast || buffer.IsEmpty)
            return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static ReadOnlySequence<byte> WithoutByteOrderMark(ReadOnlySequence<byte> line, int number)
    {
        if (number != 1 || line.Length < 3)
            return line;

        Span<byte> start = stackalloc byte[3];
        line.Slice(0, 3).CopyTo(start);
        return start is [0xEF, 0xBB, 0xBF] ? line.Slice(3) : line;
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                return false;
        }

        return true;
    }

    private static ReadItem TooLong(int number) =>
        ReadItem.Reject($"line {number}", $"Line {number} is longer than {ArticleLimits.ItemBytes >> 20} MiB. {WhatToDo}", null);

    private static string Excerpt(ReadOnlySequence<byte> line) =>
        Encoding.UTF8.GetString(line.Slice(0, Math.Min(line.Length, 2_000)));
}
