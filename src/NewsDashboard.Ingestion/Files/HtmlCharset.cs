using System.Text;
using System.Text.RegularExpressions;

namespace NewsDashboard.Ingestion.Files;

/// <summary>The encoding that a page states in its head.</summary>
internal static partial class HtmlCharset
{
    private const int HeadLength = 4_096;

    /// <summary>In the form of an HTTP header, or null.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes, string name)
    {
        if (Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase))
            return null;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return MetaPattern().Match(head) is { Success: true } match ? $"text/html; charset={match.Groups["charset"].Value}" : null;
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<charset>[A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MetaPattern();
}
