namespace NewsDashboard.Extraction.Text;

/// <summary>Recognises the language of a text by its script and its commonest words (<c>stop-words.tsv</c>).</summary>
public static class LanguageRecognizer
{
    public const string English = "en";

    /// <summary>What is said of a text too short or too strange to tell.</summary>
    public const string Undetermined = "und";

    private const int MostWords = 600;
    private const int FewestHits = 3;

    private static readonly string[] Languages;
    private static readonly KeyTable Words;

    /// <summary>For each row of <see cref="Words"/> a bit a language.</summary>
    private static readonly uint[] LanguagesOf;

    static LanguageRecognizer()
    {
        var rows = WordList.Read("stop-words.tsv", 2).ToArray();
        Languages = Array.ConvertAll(rows, row => row[0]);
        var words = new Dictionary<ulong, int>();
        var languages = new List<uint>();
        for (var l = 0; l < rows.Length; l++)
        {
            foreach (var word in rows[l][1].Split(' '))
            {
                if (words.TryAdd(WordKey.Of(word), languages.Count))
                    languages.Add(0);
                languages[words[WordKey.Of(word)]] |= 1u << l;
            }
        }

        Words = new KeyTable(words);
        LanguagesOf = [.. languages];
    }

    /// <summary>ISO 639-1 code, or <see cref="Undetermined"/>.</summary>
    public static string Recognize(Document document)
    {
        Span<int> hits = stackalloc int[Languages.Length];
        int words = 0, foreign = 0;
        var script = "";
        var keys = document.Keys;
        for (var i = 0; i < keys.Length && words < MostWords; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            var word = token.In(document.Content);
            if (ScriptOf(word[0]) is { } other)
            {
                foreign++;
                script = other;
            }
            else if (word.Length < 8 && word[^1] != '.' && Words.Find(keys[i]) is var row && row >= 0)
            {
                var languages = LanguagesOf[row];
                for (var l = 0; l < hits.Length; l++)
                    hits[l] += (int)((languages >> l) & 1);
            }
        }

        if (foreign * 2 > words)
            return script;
        var best = 0;
        for (var l = 1; l < hits.Length; l++)
        {
            if (hits[l] > hits[best])
                best = l;
        }

        // Names and numbers alone tell nothing; a language's own small words are at least a tenth of its prose.
        return hits[best] >= FewestHits && hits[best] * 10 >= words ? Languages[best] : Undetermined;
    }

    /// <summary>The main language of a script that one language, or few, are written in; null for Latin.</summary>
    private static string? ScriptOf(char c) => c switch
    {
        < '\u0250' => null,
        >= '\u0370' and < '\u0400' => "el",
        >= '\u0400' and < '\u0530' => "ru",
        >= '\u0530' and < '\u0590' => "hy",
        >= '\u0590' and < '\u0600' => "he",
        >= '\u0600' and < '\u0780' => "ar",
        >= '\u0900' and < '\u0980' => "hi",
        >= '\u0980' and < '\u0A00' => "bn",
        >= '\u0E00' and < '\u0E80' => "th",
        >= '\u10A0' and < '\u1100' => "ka",
        >= '\u3040' and < '\u3100' => "ja",
        >= '\u4E00' and < '\uA000' => "zh",
        >= '\uAC00' and < '\uD7B0' => "ko",
        _ => null,
    };
}
