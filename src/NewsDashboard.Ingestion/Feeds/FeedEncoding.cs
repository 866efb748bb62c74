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

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        // These names are used for their supersets, as browsers read them.
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["usascii"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["iso88591"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["iso88599"] = "windows-1254",
        ["euckr"] = "ks_c_5601-1987",
        ["cp949"] = "ks_c_5601-1987",
        ["utf8"] = "utf-8",
    };

    static FeedEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

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
            if (TryGet(declared) is { } encoding && TryDecode(encoding, bytes) is { } text)
                return new(text, declared.ToLowerInvariant(), repair);
            repair ??= $"the encoding is given as \"{Shown(declared)}\", which cannot be";
        }

        if (TryDecode(Get("utf-8"), bytes) is { } plain)
            return new(plain, "utf-8", repair);
        repair ??= "no encoding is given, and it is not UTF-8";
        var detected = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected?.EncodingName;
        if (detected is not null && TryGet(detected) is { } guess && TryDecode(guess, bytes) is { } guessed)
            return new(guessed, detected.ToLowerInvariant(), repair);
        return new(Encoding.GetEncoding("windows-1252").GetString(bytes), "windows-1252", repair);
    }

    /// <summary>An encoding that throws on bytes that it cannot read.</summary>
    public static Encoding Get(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);

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
        var encoding = TryGet(name)!;
        return TryDecode(encoding, bytes) is { } text
            ? new(text, name, null)
            : new(Encoding.GetEncoding(encoding.CodePage).GetString(bytes), name, $"bytes that are not {name} were replaced");
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

    private static Encoding? TryGet(string name)
    {
        var compact = name.Replace("-", "").Replace("_", "");
        if (WideName(compact) is { } wide)
            return wide;

        try
        {
            return Get(Aliases.GetValueOrDefault(compact, name));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? WideName(string compact) => compact.ToLowerInvariant() switch
    {
        "u16" or "utf16" or "utf16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        "utf16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "u32" or "utf32" or "utf32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true),
        "utf32le" => new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true),
        _ => null,
    };

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
