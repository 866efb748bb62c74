using System.Numerics;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>One row of <c>tone-weights.tsv</c>.</summary>
/// <param name="Kind">What the row is about.</param>
/// <param name="Text">A cue's name, or the words with spaces between.</param>
/// <param name="Weights">One a column: seven for a word (<see cref="WordPlaces.ColumnNames"/>), else one.</param>
internal sealed record ToneWeightRow(FeatureKind Kind, string Text, Vector2[] Weights);

/// <summary>A model in a readable form.</summary>
internal sealed record ToneWeights(IReadOnlyList<ToneWeightRow> Rows)
{
    private const string NegatedPrefix = "not:";

    /// <exception cref="InvalidDataException">A cue has a name that this version does not know.</exception>
    public ToneModel Compile()
    {
        var cueNumbers = Enumerable.Range(0, CueLayout.Count).ToDictionary(CueLayout.NameOf);
        var cues = new Vector2[CueLayout.Count];
        var words = new Dictionary<ulong, int>();
        var wordWeights = new List<Vector2>();
        var sequences = new Dictionary<ulong, int>();
        var sequenceWeights = new List<Vector2>();
        foreach (var row in Rows)
        {
            switch (row.Kind)
            {
                case FeatureKind.Cue:
                    if (!cueNumbers.TryGetValue(row.Text, out var cue))
                        throw new InvalidDataException($"{ToneWeightsFile.Name}: unknown cue \"{row.Text}\"");
                    cues[cue] = row.Weights[0];
                    break;
                case FeatureKind.Word:
                    words[KeyOf(row.Text)] = words.Count;
                    for (var place = 0; place < WordPlaces.Count; place++)
                        wordWeights.Add(SumAt(row.Weights, place));
                    break;
                default:
                    sequences[SequenceOf(row.Kind, row.Text).Key] = sequences.Count;
                    sequenceWeights.Add(row.Weights[0]);
                    break;
            }
        }

        return new ToneModel(cues, new KeyTable(words), [.. wordWeights], new KeyTable(sequences), [.. sequenceWeights]);
    }

    /// <summary>How a word is written in the file.</summary>
    public static string TextOf(string word, bool negated) => negated ? NegatedPrefix + word : word;

    private static Vector2 SumAt(Vector2[] columns, int place)
    {
        var sum = Vector2.Zero;
        foreach (var column in WordPlaces.ColumnsOf(place))
            sum += columns[column];
        return sum;
    }

    private static ulong KeyOf(string text) => text.StartsWith(NegatedPrefix, StringComparison.Ordinal)
        ? WordKey.Negated(WordKey.Of(text.AsSpan(NegatedPrefix.Length)))
        : WordKey.Of(text);

    private static WordSequence SequenceOf(FeatureKind kind, string text)
    {
        var words = text.Split(' ');
        return words.Length == WordSequence.LengthOf(kind)
            ? new WordSequence(kind, KeyOf(words[0]), words.Length > 1 ? KeyOf(words[1]) : 0, words.Length > 2 ? KeyOf(words[2]) : 0)
            : throw new InvalidDataException($"{ToneWeightsFile.Name}: \"{text}\" has {words.Length} words where {WordSequence.LengthOf(kind)} are due");
    }
}
