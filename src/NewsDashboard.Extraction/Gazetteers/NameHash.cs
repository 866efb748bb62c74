namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Hashes and compares words of names without regard to diacritics ("São" is "Sao"), the shape of an apostrophe and soft hyphens.
/// Case counts: "Turkey" is a country, "turkey" is not.
/// </summary>
internal static class NameHash
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Base letters of U+00C0 to U+017F; a space where there is none.</summary>
    private const string Latin =
        "AAAAAAACEEEEIIIIDNOOOOO OUUUUY saaaaaaaceeeeiiiidnooooo ouuuuy y" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKk LlLlLlLlLlNnNnNn   OoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>FNV-1a over the folded characters; never 0.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            if (c < 0x80)
                hash = (hash ^ c) * 16777619u;
            else if (c != SoftHyphen)
                hash = (hash ^ Fold(c)) * 16777619u;
        }

        return hash == 0 ? 1 : hash;
    }

    public static bool Same(ReadOnlySpan<char> word, string folded)
    {
        if (word.SequenceEqual(folded))
            return true;
        var at = 0;
        foreach (var c in word)
        {
            if (c == SoftHyphen)
                continue;
            if (at == folded.Length || Fold(c) != folded[at])
                return false;
            at++;
        }

        return at == folded.Length;
    }

    public static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new System.Text.StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c != SoftHyphen)
                folded.Append(Fold(c));
        }

        return folded.ToString();
    }

    private static char Fold(char c)
    {
        if (c < 0x80)
            return c;
        if (c is >= '\u00C0' and <= '\u017F')
            return Latin[c - '\u00C0'] is var letter and not ' ' ? letter : c;
        return c switch
        {
            '’' or '‘' or 'ʼ' or 'ʻ' => '\'',
            'ș' => 's',
            'ț' => 't',
            'Ș' => 'S',
            'Ț' => 'T',
            'ə' => 'e',
            'Ə' => 'E',
            _ => c,
        };
    }
}
