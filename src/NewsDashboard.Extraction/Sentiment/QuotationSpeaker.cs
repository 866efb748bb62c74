namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Finds the words that name whose quotation a sentence holds: the subject of its verb of speech.</summary>
internal static class QuotationSpeaker
{
    private const int FarthestSubject = 6;

    /// <returns>First token and the one past the last, relative to the sentence; both 0 where none is told.</returns>
    public static (int Start, int End) In(ReadOnlySpan<ToneToken> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Category != ToneCategory.Speech || sentence[i].Quoted)
                continue;
            var (start, end) = Before(sentence, i);
            if (end == 0)
                (start, end) = Run(sentence, i + 1);
            if (end > 0)
                return (start, end);
        }

        return default;
    }

    /// <summary>"Foreign Minister Joly later told": the nearest subject before the verb.</summary>
    private static (int Start, int End) Before(ReadOnlySpan<ToneToken> sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - FarthestSubject); i--)
        {
            if (sentence[i].Quoted || sentence[i].Clause != sentence[verb].Clause)
                return default;
            if (!IsSubject(sentence[i]))
                continue;
            var start = i;
            while (start > 0 && IsSubject(sentence[start - 1]))
                start--;
            return (start, i + 1);
        }

        return default;
    }

    private static (int Start, int End) Run(ReadOnlySpan<ToneToken> sentence, int start)
    {
        var end = start;
        while (end < sentence.Length && !sentence[end].Quoted && IsSubject(sentence[end]))
            end++;
        return end > start ? (start, end) : default;
    }

    private static bool IsSubject(in ToneToken token) =>
        token.Name || token.Has(CueKinds.Pronoun) || (token.Capitalised && token.Has(CueKinds.Title));
}
