using System.Numerics;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment.Training;

/// <summary>
/// Numbers the features that occur often enough in a set of examples, and turns an example into a row of numbers.
/// Only words seen in small letters are words; the rest are names and all one.
/// </summary>
internal sealed class ToneFeatureIndex
{
    private const int LeastOccurrences = 3;

    /// <summary>Sequences that weigh less than this either way are left out: there are many, and they change nothing.</summary>
    private const float LeastWeight = 0.1f;

    private readonly Dictionary<ulong, string> texts = new()
    {
        [WordKey.Name] = "#name",
        [WordKey.Number] = "#number",
        [WordKey.Edge] = "#edge",
    };

    private readonly List<ulong> words = [];
    private readonly List<WordSequence> sequences = [];
    private readonly Dictionary<WordSequence, int> sequenceNumbers = [];
    private readonly Dictionary<ulong, int> wordNumbers;
    private readonly KeyTable vocabulary;
    private readonly TargetReader reader = new();

    public ToneFeatureIndex(IReadOnlyList<ToneExample> examples)
    {
        wordNumbers = CountWords(examples);
        vocabulary = new KeyTable(wordNumbers);
        var counts = new Dictionary<WordSequence, int>();
        foreach (var example in examples)
        {
            if (!Read(example))
                continue;
            foreach (var (sequence, _) in Sequences())
                counts[sequence] = counts.GetValueOrDefault(sequence) + 1;
        }

        foreach (var (sequence, count) in counts)
        {
            if (count >= LeastOccurrences && IsKnown(sequence))
            {
                sequenceNumbers.Add(sequence, sequences.Count);
                sequences.Add(sequence);
            }
        }
    }

    public int Count => CueLayout.Count + (words.Count * WordPlaces.Columns) + sequences.Count;

    private int FirstSequence => CueLayout.Count + (words.Count * WordPlaces.Columns);

    public (int Feature, float Value)[] RowOf(ToneExample example)
    {
        if (!Read(example))
            return [];
        var features = reader.Features;
        var row = new Dictionary<int, float>();
        foreach (var (token, place) in features.Words)
        {
            if (!wordNumbers.TryGetValue(reader.Tokens[token].Key, out var word))
                continue;
            foreach (var column in WordPlaces.ColumnsOf(place))
                Add(CueLayout.Count + (word * WordPlaces.Columns) + column, features.Scale);
        }

        foreach (var (sequence, value) in Sequences())
        {
            if (sequenceNumbers.TryGetValue(sequence, out var number))
                Add(FirstSequence + number, value);
        }

        foreach (var (cue, value) in features.Cues)
            Add(cue, value);
        return [.. row.Select(entry => (entry.Key, entry.Value))];

        void Add(int feature, float value) => row[feature] = row.GetValueOrDefault(feature) + value;
    }

    /// <param name="weights">Three a feature: negative, neutral, positive.</param>
    public ToneWeights WeightsOf(float[] weights)
    {
        var rows = new List<ToneWeightRow>();
        for (var cue = 0; cue < CueLayout.Count; cue++)
            rows.Add(new ToneWeightRow(FeatureKind.Cue, CueLayout.NameOf(cue), [At(cue)]));
        for (var word = 0; word < words.Count; word++)
        {
            var first = CueLayout.Count + (word * WordPlaces.Columns);
            rows.Add(new ToneWeightRow(FeatureKind.Word, texts[words[word]], [.. Enumerable.Range(first, WordPlaces.Columns).Select(At)]));
        }

        for (var i = 0; i < sequences.Count; i++)
        {
            var weight = At(FirstSequence + i);
            if (Math.Abs(weight.X) >= LeastWeight || Math.Abs(weight.Y) >= LeastWeight)
                rows.Add(new ToneWeightRow(sequences[i].Kind, TextOf(sequences[i]), [weight]));
        }

        return new ToneWeights([.. rows.OrderBy(row => row.Kind).ThenBy(row => row.Text, StringComparer.Ordinal)]);

        Vector2 At(int feature) => new(
            weights[feature * 3] - weights[(feature * 3) + 1],
            weights[(feature * 3) + 2] - weights[(feature * 3) + 1]);
    }

    private bool Read(ToneExample example) =>
        reader.Read(Document.Read(example.Text), example.Target, vocabulary);

    private IEnumerable<(WordSequence Sequence, float Value)> Sequences() => reader.Features.Pairs
        .Select(i => (new WordSequence(FeatureKind.Pair, reader.Tokens[i].Key, reader.Tokens[i + 1].Key), TargetFeatures.PairValue * reader.Features.Scale))
        .Concat(reader.Features.Sequences);

    private Dictionary<ulong, int> CountWords(IReadOnlyList<ToneExample> examples)
    {
        var none = new KeyTable(new Dictionary<ulong, int>());
        var counts = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            var document = Document.Read(example.Text);
            if (!reader.Read(document, example.Target, none))
                continue;
            for (var i = 0; i < reader.Tokens.Length; i++)
            {
                var token = reader.Tokens[i];
                if (token.Capitalised && !token.Name)
                    continue;
                counts[token.Key] = counts.GetValueOrDefault(token.Key) + 1;
                if (token.Key != WordKey.Name)
                    texts.TryAdd(token.Key, ToneWeights.TextOf(document.Word(i).ToString().ToLowerInvariant(), token.Negated));
                texts.TryAdd(token.Word, document.Word(i).ToString().ToLowerInvariant());
            }
        }

        var numbers = new Dictionary<ulong, int>();
        foreach (var (key, count) in counts)
        {
            if (count < LeastOccurrences)
                continue;
            numbers.Add(key, words.Count);
            words.Add(key);
        }

        return numbers;
    }

    private bool IsKnown(WordSequence sequence)
    {
        var length = WordSequence.LengthOf(sequence.Kind);
        return texts.ContainsKey(sequence.First) && (length < 2 || texts.ContainsKey(sequence.Second)) && (length < 3 || texts.ContainsKey(sequence.Third));
    }

    private string TextOf(WordSequence sequence) => WordSequence.LengthOf(sequence.Kind) switch
    {
        1 => texts[sequence.First],
        2 => $"{texts[sequence.First]} {texts[sequence.Second]}",
        _ => $"{texts[sequence.First]} {texts[sequence.Second]} {texts[sequence.Third]}",
    };
}
