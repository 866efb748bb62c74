using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Reads a text as one sentence with one target. Not safe for several threads at once.</summary>
internal sealed class TargetReader
{
    /// <summary>A word that moves the score by less is no reason.</summary>
    private const double LeastWeight = 0.05;

    private readonly ToneLexicon lexicon = ToneLexicon.Default;
    private readonly ToneSentence sentence = new();

    public TargetFeatures Features { get; } = new();

    public ReadOnlySpan<ToneToken> Tokens => sentence.Tokens;

    /// <summary>Scores the target that was read last.</summary>
    public TargetTone Score(ToneModel model)
    {
        model.Resolve(sentence.Writable);
        return model.Score(sentence.Tokens, Features);
    }

    /// <returns>False where the span covers no token; the features are then those of the target before.</returns>
    public bool Read(Document document, TextSpan target, KeyTable vocabulary) =>
        Read(document, target, vocabulary, out _, out _);

    /// <summary>The words that move the score of a target, each with what the score loses without it, strongest first.</summary>
    public List<ToneWord> Explain(Document document, TextSpan target, ToneModel model)
    {
        var words = new List<ToneWord>();
        if (!Read(document, target, model.Vocabulary, out var start, out var end))
            return words;
        var whole = Score(model).Score;
        for (var i = Math.Max(0, start - WordPlaces.Window); i < Math.Min(sentence.Count, end + WordPlaces.Window); i++)
        {
            var token = sentence.Tokens[i];
            if (token.Name || (i >= start && i < end) || document.Tokens[i].Kind != TokenKind.Word)
                continue;
            sentence.Writable[i] = token with { Key = 0, Valence = 0, Category = ToneCategory.None };
            Features.Read(sentence.Tokens, start, end);
            var weight = whole - Score(model).Score;
            sentence.Writable[i] = token;
            if (Math.Abs(weight) >= LeastWeight)
                words.Add(new ToneWord(document.Tokens[i].Span, weight, token.Quoted));
        }

        words.Sort((one, other) => Math.Abs(other.Weight).CompareTo(Math.Abs(one.Weight)));
        return words;
    }

    private bool Read(Document document, TextSpan target, KeyTable vocabulary, out int start, out int end)
    {
        start = end = 0;
        var tokens = document.Tokens;
        if (tokens.IsEmpty)
            return false;
        var quotation = new QuotationState();
        var span = TextSpan.FromBounds(tokens[0].Start, tokens[^1].End);
        sentence.Read(document, new Sentence(0, tokens.Length, span, false, 0), lexicon, vocabulary, ref quotation);
        if (!TryLocate(tokens, target, out start, out end))
            return false;
        Features.Read(sentence.Tokens, start, end);
        return true;
    }

    /// <summary>Finds the tokens that a span covers or touches.</summary>
    public static bool TryLocate(ReadOnlySpan<Token> tokens, TextSpan target, out int start, out int end)
    {
        start = FirstEndingAfter(tokens, target.Start);
        end = start;
        while (end < tokens.Length && tokens[end].Start < target.End)
            end++;
        return end > start;
    }

    private static int FirstEndingAfter(ReadOnlySpan<Token> tokens, int offset)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
