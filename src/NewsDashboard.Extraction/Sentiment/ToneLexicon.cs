using System.Globalization;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>What the word lists say of one word.</summary>
/// <param name="Valence">-4 (most negative) to 4 (most positive), 0 for none.</param>
/// <param name="Category">Kind of event or trait.</param>
/// <param name="Cues">What it does to other words.</param>
/// <param name="Degree">Factor on the valence of the next word, 1 for none.</param>
/// <param name="Preposition">The role that it gives to a target after it.</param>
internal readonly record struct LexiconWord(float Valence, ToneCategory Category, CueKinds Cues, float Degree, TargetRole Preposition)
{
    public static readonly LexiconWord Unknown = new(0, ToneCategory.None, CueKinds.None, 1, TargetRole.None);

    public bool Has(CueKinds cue) => (Cues & cue) != 0;
}

[Flags]
internal enum CueKinds : byte
{
    None = 0,
    Negator = 1,
    Passive = 2,
    Clause = 4,
    Pronoun = 8,
    Title = 16,
}

/// <summary>The role of a target after a preposition.</summary>
internal enum TargetRole : byte
{
    None,
    Agent,
    Opponent,
    Companion,
    Recipient,
    Topic,
    Other,
}

/// <summary>The compiled word lists <c>tone-lexicon.tsv</c> and <c>tone-cues.tsv</c>. Immutable.</summary>
internal sealed class ToneLexicon
{
    private const string WordFile = "tone-lexicon.tsv";
    private const string CueFile = "tone-cues.tsv";

    private static readonly Lazy<ToneLexicon> Shared = new(Read);

    private readonly KeyTable table;
    private readonly LexiconWord[] words;

    private ToneLexicon(KeyTable table, LexiconWord[] words)
    {
        this.table = table;
        this.words = words;
    }

    public static ToneLexicon Default => Shared.Value;

    public ref readonly LexiconWord this[ulong key]
    {
        get
        {
            var index = table.Find(key);
            return ref words[index < 0 ? 0 : index];
        }
    }

    private static ToneLexicon Read()
    {
        var words = new List<LexiconWord> { LexiconWord.Unknown };
        var indexes = new Dictionary<ulong, int>();
        foreach (var row in WordList.Read(WordFile, 3))
        {
            if (!Enum.TryParse<ToneCategory>(row[2], true, out var category))
                throw new InvalidDataException($"{WordFile}: {row[0]}: unknown category {row[2]}");
            var known = indexes.TryAdd(WordKey.Of(row[0]), words.Count);
            if (!known)
                throw new InvalidDataException($"{WordFile}: {row[0]} stands there twice");
            words.Add(LexiconWord.Unknown with { Valence = Factor(WordFile, row[0], row[1]), Category = category });
        }

        foreach (var row in WordList.Read(CueFile, 3))
        {
            var key = WordKey.Of(row[0]);
            if (!indexes.TryGetValue(key, out var index))
            {
                indexes.Add(key, index = words.Count);
                words.Add(LexiconWord.Unknown);
            }

            words[index] = With(words[index], row);
        }

        return new ToneLexicon(new KeyTable(indexes), [.. words]);
    }

    private static LexiconWord With(LexiconWord word, string[] row)
    {
        switch (row[1])
        {
            case "degree":
                return word with { Degree = Factor(CueFile, row[0], row[2]) };
            case "preposition" when Enum.TryParse<TargetRole>(row[2], true, out var role):
                return word with { Preposition = role };
            default:
                if (row[2] != "-" || !Enum.TryParse<CueKinds>(row[1], true, out var cue))
                    throw new InvalidDataException($"{CueFile}: {row[0]}: unknown cue {row[1]} {row[2]}");
                return word with { Cues = word.Cues | cue };
        }
    }

    private static float Factor(string file, string word, string number) =>
        float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 4
            ? value
            : throw new InvalidDataException($"{file}: {word}: {number} is no number from -4 to 4");
}
