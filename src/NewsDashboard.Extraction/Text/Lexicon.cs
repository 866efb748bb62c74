using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Text;

/// <summary>Looks words up in <c>words.tsv</c>, whatever their case.</summary>
public static class Lexicon
{
    private static readonly FrozenDictionary<string, WordClass> Words = Load();
    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerBySpan =
        Words.Keys.Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    public static WordClass ClassOf(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpan.TryGetValue(word, out var found) ? found : WordClass.None;

    /// <summary>A word in small letters; the same string at each call where the list has the word.</summary>
    public static string LowerOf(ReadOnlySpan<char> word) =>
        word.Length <= Longest && LowerBySpan.TryGetValue(word, out var known) ? known : word.ToString().ToLowerInvariant();

    /// <param name="document">The text.</param>
    /// <param name="tags">Is filled with one entry a token.</param>
    public static void Tag(Document document, Span<WordClass> tags)
    {
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = tokens[i].Kind is TokenKind.Word ? ClassOf(tokens[i].In(document.Content)) : WordClass.None;
    }

    private static FrozenDictionary<string, WordClass> Load()
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

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
