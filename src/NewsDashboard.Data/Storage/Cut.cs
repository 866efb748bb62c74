using System.Diagnostics.CodeAnalysis;

namespace NewsDashboard.Data.Storage;

/// <summary>Shortens what is only for people to a column's length.</summary>
internal static class Cut
{
    /// <summary>The first <paramref name="length"/> UTF-16 code units, one less where the cut would split a character.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? ToLength(string? text, int length)
    {
        if (text is null || text.Length <= length)
            return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
