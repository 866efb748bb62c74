using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace NewsDashboard.Ingestion.Markup;

/// <summary>Decodes <c>&amp;mdash;</c>, <c>&amp;#8212;</c> and <c>&amp;#x2014;</c>; leaves alone what is no reference.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    /// <summary>Decodes once.</summary>
    /// <param name="text">As written.</param>
    /// <param name="flawed">Set where it holds a bare "&amp;", an entity that plain XML does not know, or a forbidden character.</param>
    public static string Decode(ReadOnlySpan<char> text, out bool flawed)
    {
        flawed = false;
        var next = text.IndexOf('&');
        if (next < 0)
            return text.ToString();

        var decoded = new StringBuilder(text.Length);
        while (next >= 0)
        {
            decoded.Append(text[..next]);
            text = text[next..];
            var used = AppendReference(text, decoded, ref flawed);
            text = text[used..];
            next = text.IndexOf('&');
        }

        return decoded.Append(text).ToString();
    }

    public static string Decode(ReadOnlySpan<char> text) => Decode(text, out _);

    private static int AppendReference(ReadOnlySpan<char> text, StringBuilder decoded, ref bool flawed)
    {
        var end = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        if (end > 1)
        {
            var name = text[1..end];
            if (name[0] == '#' && TryNumber(name[1..], out var code))
            {
                flawed |= !TryAppend(code, decoded);
                return end + 1;
            }

            if (IsName(name) && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol)
            {
                flawed |= name is not ("amp" or "lt" or "gt" or "quot" or "apos");
                decoded.Append(symbol);
                return end + 1;
            }
        }

        flawed = true;
        decoded.Append('&');
        return 1;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int code) =>
        digits.Length > 1 && digits[0] is 'x' or 'X'
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);

    /// <summary>False for what XML forbids; that is dropped.</summary>
    private static bool TryAppend(int code, StringBuilder decoded)
    {
        if (code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) or 0xFFFE or 0xFFFF || code is < 0x20 and not (0x9 or 0xA or 0xD))
            return false;

        decoded.Append(new Rune(code).ToString());
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return true;
    }
}
