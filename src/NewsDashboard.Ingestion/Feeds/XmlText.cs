using System.Buffers;
using System.Text;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Takes out of a text what XML forbids before it is read.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\uFEFF\0\u00A0");

    /// <param name="text">The document.</param>
    /// <param name="repair">What was taken out, or null.</param>
    public static string Clean(string text, out string? repair)
    {
        repair = null;
        var start = text.AsSpan().IndexOfAnyExcept(Blanks);
        if (start > 0 && text.AsSpan(start).StartsWith("<?xml"))
            repair = "blanks before the XML declaration";
        if (start > 0)
            text = text[start..];

        var first = IndexOfForbidden(text);
        if (first < 0)
            return text;

        repair = "control characters";
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (!IsForbidden(text[i]))
                clean.Append(text[i]);
        }

        return clean.ToString();
    }

    private static int IndexOfForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsForbidden(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
