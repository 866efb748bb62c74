using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Finds the encoding that a document means by a name, registered or not ("latin-1", "cp1251", "u16").</summary>
internal static partial class EncodingNames
{
    private static readonly Dictionary<string, string> Aliases = DataList.Read("encoding-aliases.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    static EncodingNames() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>An encoding that throws on bytes that it cannot read, or null for a name that means none.</summary>
    public static Encoding? Find(string name)
    {
        var compact = name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        var known = Aliases.GetValueOrDefault(compact, name.Replace('_', '-'));
        try
        {
            return known switch
            {
                "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
                "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
                "utf-32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true),
                "utf-32le" => new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true),
                _ when CodePagePattern().Match(compact) is { Success: true } page => Get(int.Parse(page.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)),
                _ => Encoding.GetEncoding(known, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback),
            };
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Get(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex(@"^(cp|ibm|windows|csibm)?(?<number>\d{3,5})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CodePagePattern();
}
