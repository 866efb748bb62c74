using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Text;

/// <summary>Looks words up in <c>words.tsv</c>, whatever their case.</summary>
public static class Lexicon
{
    private static readonly Dictionary<string, WordClass> Words = Load();
    private static readonly (KeyTable Rows, WordClass[] Classes) Table = Compile();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerBySpan =
        Words.Keys.Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    public static WordClass ClassOf(ReadOnlySpan<char> word) => ClassOf(word, WordKey.Of(word));

    /// <summary>A word in small letters; the same string at each call where the list has the word.</summary>
    public static string LowerOf(ReadOnlySpan<char> word) =>
        word.Length <= Longest && LowerBySpan.TryGetValue(word, out var known) ? known : word.ToString().ToLowerInvariant();

    /// <param name="document">The text.</param>
    /// <param name="tags">Is filled with one entry a token.</param>
    public static void Tag(Document document, Span<WordClass> tags)
    {
        var tokens = document.Tokens;
        var keys = document.Keys;
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = tokens[i].Kind is TokenKind.Word ? ClassOf(tokens[i].In(document.Content), keys[i]) : WordClass.None;
    }

    private static WordClass ClassOf(ReadOnlySpan<char> word, ulong key)
    {
        var row = Table.Rows.Find(KeyOf(word, key));
        return row < 0 ? WordClass.None : Table.Classes[row];
    }

    /// <summary>Here an abbreviation's full stop counts: "Sat." is a day and "sat" is none.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> word, ulong key) => word.Length > 1 && word[^1] == '.' ? WordKey.Mix(key + 1) : key;

    private static (KeyTable Rows, WordClass[] Classes) Compile()
    {
        var rows = new Dictionary<ulong, int>();
        var classes = new List<WordClass>();
        foreach (var (word, found) in Words)
        {
            var key = KeyOf(word, WordKey.Of(word));
            if (!rows.TryAdd(key, classes.Count))
                classes[rows[key]] |= found;
            else
                classes.Add(found);
        }

        return (new KeyTable(rows), [.. classes]);
    }

    private static Dictionary<string, WordClass> Load()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in WordList.Read("words.tsv", 2))
        {
            var classes = WordClass.None;
            foreach (var name in row[0].Split(' '))
            {
                classes |= Enum.TryParse<WordClass>(name, out var parsed)
                    ? parsed
                    : throw new InvalidDataException($"words.tsv: \"{name}\" is no word class");
            }

            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | classes;
        }

        return words;
    }
}
