using System.Text;

namespace NewsDashboard.Data.Resolution;

/// <summary>Text without halves of surrogate pairs, which cannot be normalised and which databases do not keep.</summary>
internal static class WellFormedText
{
    /// <summary>The same text, each stray half replaced by U+FFFD; as long as before.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text))
        : text;
}
