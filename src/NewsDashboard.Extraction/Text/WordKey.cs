namespace NewsDashboard.Extraction.Text;

/// <summary>64-bit keys of words and word pairs: all that the tables of words know of one. FNV-1a over small letters.</summary>
internal static class WordKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Stands for any name in the text around a target: names carry no tone of their own.</summary>
    public static readonly ulong Name = Of("#name");

    /// <summary>Stands for a number.</summary>
    public static readonly ulong Number = Of("#number");

    /// <summary>Before the first and after the last word of a sentence.</summary>
    public static readonly ulong Edge = Of("#edge");

    /// <summary>Case, a curly apostrophe and an abbreviation's full stop make no difference.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '.')
            word = word[..^1];
        var hash = Offset;
        foreach (var c in word)
        {
            var small = c < 0x80 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
            hash = (hash ^ small) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The word under a negation.</summary>
    public static ulong Negated(ulong word) => Mix(word + 0x9E3779B97F4A7C15);

    public static ulong Mix(ulong x)
    {
        x ^= x >> 31;
        x *= 0x7FB5D329728EA185;
        return x ^ (x >> 29);
    }
}
