using System.Numerics;
using System.Runtime.InteropServices;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// A linear model of the tone toward a target: logistic regression over three labels, with words by their place, word sequences and named features.
/// Learned by <see cref="Training.ToneTrainer"/>, shipped as <c>tone-weights.tsv</c>. Immutable.
/// </summary>
internal sealed class ToneModel
{
    private static readonly Lazy<ToneModel> Shared = new(() => ToneWeightsFile.ReadEmbedded().Compile());

    private readonly Vector2[] cues;
    private readonly KeyTable words;
    private readonly Vector2[] wordWeights;
    private readonly KeyTable sequences;
    private readonly Vector2[] sequenceWeights;

    /// <param name="cues">A weight for each named feature: toward negative and toward positive, against neutral.</param>
    /// <param name="words">From word keys to rows.</param>
    /// <param name="wordWeights">For each row <see cref="WordPlaces.Count"/> weights.</param>
    /// <param name="sequences">From sequence keys to weights.</param>
    /// <param name="sequenceWeights">One weight a sequence.</param>
    public ToneModel(Vector2[] cues, KeyTable words, Vector2[] wordWeights, KeyTable sequences, Vector2[] sequenceWeights)
    {
        this.cues = cues;
        this.words = words;
        this.wordWeights = wordWeights;
        this.sequences = sequences;
        this.sequenceWeights = sequenceWeights;
    }

    public static ToneModel Default => Shared.Value;

    /// <summary>Words that the model knows in small letters.</summary>
    public KeyTable Vocabulary => words;

    /// <summary>Looks the sentence's words up, once for all of its targets.</summary>
    public void Resolve(Span<ToneToken> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            ref var token = ref sentence[i];
            token.Row = words.Find(token.Key);
            var pair = i + 1 < sentence.Length ? sequences.Find(new WordSequence(FeatureKind.Pair, token.Key, sentence[i + 1].Key).Key) : -1;
            token.PairWeight = pair < 0 ? Vector2.Zero : sequenceWeights[pair];
        }
    }

    /// <param name="sentence">The sentence, resolved.</param>
    /// <param name="features">Features of a target in it.</param>
    public TargetTone Score(ReadOnlySpan<ToneToken> sentence, TargetFeatures features)
    {
        var around = Vector2.Zero;
        foreach (var (token, place) in CollectionsMarshal.AsSpan(features.Words))
        {
            var row = sentence[token].Row;
            if (row >= 0)
                around += wordWeights[(row * WordPlaces.Count) + place];
        }

        var pairs = Vector2.Zero;
        foreach (var token in CollectionsMarshal.AsSpan(features.Pairs))
            pairs += sentence[token].PairWeight;
        var sum = (around + (pairs * TargetFeatures.PairValue)) * features.Scale;
        foreach (var (sequence, value) in CollectionsMarshal.AsSpan(features.Sequences))
        {
            var row = sequences.Find(sequence.Key);
            if (row >= 0)
                sum += sequenceWeights[row] * value;
        }

        foreach (var (cue, value) in CollectionsMarshal.AsSpan(features.Cues))
            sum += cues[cue] * value;
        return ToTone(sum.X, sum.Y);
    }

    /// <param name="negative">Log-odds of negative against neutral.</param>
    /// <param name="positive">Log-odds of positive against neutral.</param>
    public static TargetTone ToTone(float negative, float positive)
    {
        var most = Math.Max(0, Math.Max(negative, positive));
        double n = Math.Exp(negative - most), p = Math.Exp(positive - most), neutral = Math.Exp(-most);
        var label = n > neutral && n >= p ? ToneLabel.Negative : p > neutral ? ToneLabel.Positive : ToneLabel.Neutral;
        return new TargetTone((p - n) / (p + n + neutral), label);
    }
}
