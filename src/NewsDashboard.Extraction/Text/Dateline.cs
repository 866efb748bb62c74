namespace NewsDashboard.Extraction.Text;

/// <summary>The agency's line before a report: "BEIJING, Nov. 22, 2005 (Xinhua) --", "SYDNEY —", "PARIS (Reuters) -".</summary>
/// <param name="First">First token of the line.</param>
/// <param name="End">Just past its dash; equal to <paramref name="First"/> where there is no line.</param>
internal readonly record struct Dateline(int First, int End)
{
    private const int Longest = 22;

    public bool Contains(int token) => token >= First && token < End;

    /// <summary>Reads the line at the beginning of the first sentence that is no headline.</summary>
    public static Dateline Read(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (!sentence.IsHeadline)
                return Read(document, sentence);
        }

        return default;
    }

    private static Dateline Read(Document document, Sentence sentence)
    {
        var none = new Dateline(sentence.FirstToken, sentence.FirstToken);
        var upper = 0;
        var bracket = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken && i - sentence.FirstToken < Longest; i++)
        {
            var token = document.Tokens[i];
            if (document.Is(i, "--") || document.Is(i, "—") || document.Is(i, "–") || document.Is(i, "_") || (document.Is(i, "-") && (bracket || upper > 0)))
                return upper > 0 || bracket ? new Dateline(sentence.FirstToken, i + 1) : none;
            if (document.Is(i, ":") && upper > 0 && i - sentence.FirstToken <= 6)
                return new Dateline(sentence.FirstToken, i + 1);
            if (document.Is(i, "("))
                bracket = true;
            if (token.Case == TokenCase.Upper && token.Length > 2)
                upper++;
            if (token.Kind == TokenKind.Word && token.Case == TokenCase.Lower && !bracket)
                return none;
        }

        return none;
    }
}
