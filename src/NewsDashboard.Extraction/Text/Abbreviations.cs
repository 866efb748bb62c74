using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Text;

/// <summary>What stands after an abbreviation with a full stop.</summary>
public enum AbbreviationKind
{
    None,

    /// <summary>A name follows: "Gen.", "Mr.".</summary>
    Title,

    /// <summary>A number follows: "Nov.", "No.".</summary>
    Number,

    /// <summary>Anything may follow: "Inc.", "Jr.".</summary>
    Other,
}

/// <summary>Abbreviations that keep their full stop, and words that begin a sentence after one (<c>abbreviations.tsv</c>).</summary>
public static class Abbreviations
{
    private static readonly (FrozenDictionary<string, AbbreviationKind> Kinds, FrozenSet<string> Starters) Lists = Load();
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        Lists.Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        Lists.Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Lists.Kinds.Keys.Max(k => k.Length);

    /// <summary>A word, without its stop, is an abbreviation.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && Kinds.ContainsKey(word);

    /// <summary>Kind of an abbreviation written with its stop.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.Length <= Longest + 1 && Kinds.TryGetValue(word[..^1], out var kind) ? kind : AbbreviationKind.None;

    /// <summary>A capitalised word that shows that the abbreviation before it ended a sentence: "The", "He", "But".</summary>
    public static bool StartsSentence(ReadOnlySpan<char> word) => Starters.Contains(word);

    private static (FrozenDictionary<string, AbbreviationKind> Kinds, FrozenSet<string> Starters) Load()
    {
        var kinds = new Dictionary<string, AbbreviationKind>();
        var starters = new HashSet<string>();
        foreach (var row in WordList.Read("abbreviations.tsv", 2))
        {
            if (row[1] == "starter")
                starters.Add(row[0]);
            else
                kinds.Add(row[0], Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true));
        }

        return (kinds.ToFrozenDictionary(StringComparer.Ordinal), starters.ToFrozenSet(StringComparer.Ordinal));
    }
}
