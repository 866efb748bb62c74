namespace NewsDashboard.Ingestion.Markup;

/// <summary>Characters that show nothing but change how text reads or compares: bidirectional controls, zero widths, control codes.</summary>
internal static class InvisibleCharacters
{
    public static bool Contains(char c) =>
        char.IsControl(c)
        || c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
        || c is >= '\u202A' and <= '\u202E'
        || c is >= '\u2066' and <= '\u2069';

    /// <summary>A text without them, its line feeds and tabs kept.</summary>
    public static string Remove(string text)
    {
        foreach (var c in text)
        {
            if (IsUnwanted(c))
                return string.Concat(text.Where(character => !IsUnwanted(character)));
        }

        return text;
    }

    private static bool IsUnwanted(char c) => Contains(c) && c is not ('\n' or '\t');
}
