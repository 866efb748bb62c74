using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Text of a document and how it was read.</summary>
/// <param name="Name">IANA name, lower case.</param>
/// <param name="Repair">What was wrong with the document's own word on its encoding, or null.</param>
internal readonly record struct DecodedText(string Text, string Name, string? Repair);

/// <summary>
/// Turns bytes into text. The first of these that is there and reads without error is taken: byte order mark, pattern
/// of zero bytes, HTTP header, XML declaration, UTF-8, statistics over the bytes; Windows-1252 reads the rest.
/// </summary>
internal static partial class FeedEncoding
{
    private const int PrologLength = 1024;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (WithByteOrderMark(bytes) is { } marked)
            return marked;
        if (WithZeroBytes(bytes) is { } wide)
            return wide;

        string? repair = null;
        foreach (var declared in new[] { HeaderCharset(contentType), PrologCharset(bytes) })
        {
            if (declared is null)
                continue;
            if (EncodingNames.Find(declared) is { } encoding && TryDecode(encoding, bytes) is { } text)
                return new(text, declared.ToLowerInvariant(), repair);
            repair ??= $"the encoding is given as \"{Shown(declared)}\", which cannot be";
        }

        if (TryDecode(EncodingNames.Find("utf-8")!, bytes) is { } plain)
            return new(plain, "utf-8", repair);
        repair ??= "no encoding is given, and it is not UTF-8";
        var detected = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected?.EncodingName;
        if (detected is not null && EncodingNames.Find(detected) is { } guess && TryDecode(guess, bytes) is { } guessed)
            return new(guessed, detected.ToLowerInvariant(), repair);
        return new(ReadAll(EncodingNames.Find("windows-1252")!, bytes), "windows-1252", repair);
    }

    private static DecodedText? WithByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Read(bytes[3..], "utf-8"),
        [0xFF, 0xFE, 0, 0, ..] => Read(bytes[4..], "utf-32le"),
        [0, 0, 0xFE, 0xFF, ..] => Read(bytes[4..], "utf-32be"),
        [0xFF, 0xFE, ..] => Read(bytes[2..], "utf-16le"),
        [0xFE, 0xFF, ..] => Read(bytes[2..], "utf-16be"),
        _ => null,
    };

    /// <summary>A first "&lt;" or blank with zero bytes around it, without a byte order mark.</summary>
    private static DecodedText? WithZeroBytes(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0, not 0, ..] => Read(bytes, "utf-32be"),
        [not 0, 0, 0, 0, ..] => Read(bytes, "utf-32le"),
        [0, not 0, 0, not 0, ..] => Read(bytes, "utf-16be"),
        [not 0, 0, not 0, 0, ..] => Read(bytes, "utf-16le"),
        _ => null,
    };

    private static DecodedText Read(ReadOnlySpan<byte> bytes, string name)
    {
        var encoding = EncodingNames.Find(name)!;
        return TryDecode(encoding, bytes) is { } text
            ? new(text, name, null)
            : new(ReadAll(encoding, bytes), name, $"bytes that are not {name} were replaced");
    }

    /// <summary>Puts a replacement character where a byte cannot be read.</summary>
    private static string ReadAll(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(bytes);
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? HeaderCharset(string? contentType) =>
        contentType is not null && HeaderPattern().Match(contentType) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? PrologCharset(ReadOnlySpan<byte> bytes)
    {
        var prolog = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrologLength)]);
        return PrologPattern().Match(prolog) is { Success: true } match ? match.Groups[1].Value : null;
    }

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40];

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex("""<\?xml[^>]{0,200}encoding\s*=\s*["']\s*([A-Za-z0-9_:.-]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex PrologPattern();
}
