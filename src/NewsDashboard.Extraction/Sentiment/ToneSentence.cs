using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>One sentence's tokens with keys, valence, negation, clauses and quotation. Reused from sentence to sentence to leave no garbage.</summary>
internal sealed class ToneSentence
{
    /// <summary>A negator reaches over this many tokens unless a clause ends before.</summary>
    private const int NegationScope = 4;

    /// <summary>A negated word keeps this part of its valence, turned: "not hostile" is not yet "friendly".</summary>
    private const float NegationFactor = -0.7f;

    private ToneToken[] tokens = new ToneToken[64];

    public int Count { get; private set; }

    /// <summary>For <see cref="ToneModel.Resolve"/>.</summary>
    public Span<ToneToken> Writable => tokens.AsSpan(0, Count);

    public ReadOnlySpan<ToneToken> Tokens => tokens.AsSpan(0, Count);

    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence to read.</param>
    /// <param name="lexicon">The word lists.</param>
    /// <param name="vocabulary">Words known in small letters: a capital at a sentence's start or in a headline makes no name of them.</param>
    /// <param name="quotation">Carried from sentence to sentence.</param>
    public void Read(Document document, Sentence sentence, ToneLexicon lexicon, KeyTable vocabulary, ref QuotationState quotation)
    {
        Count = sentence.TokenCount;
        if (tokens.Length < Count)
            tokens = new ToneToken[Math.Max(Count, tokens.Length * 2)];
        quotation.Enter(sentence);
        var source = document.Tokens.Slice(sentence.FirstToken, Count);
        var keys = document.Keys.Slice(sentence.FirstToken, Count);
        var titleCase = IsTitleCase(source);
        var scope = 0;
        var degree = 1f;
        short clause = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var token = source[i];
            var text = token.In(document.Content);
            ref var read = ref tokens[i];
            read = default;
            if (token.Kind != TokenKind.Word)
            {
                if (token.Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose)
                    quotation.Pass(token, text[0]);
                if (EndsClause(token, text[0]))
                {
                    clause++;
                    scope = 0;
                }

                read.Key = token.Kind == TokenKind.Number ? WordKey.Number : keys[i];
                read.Clause = clause;
                read.Quoted = quotation.IsOpen;
                degree = 1;
                continue;
            }

            var key = keys[i];
            ref readonly var word = ref lexicon[key];
            read.Word = key;
            read.Capitalised = token.IsCapitalised || text.ContainsAnyInRange('A', 'Z');
            read.Quoted = quotation.IsOpen;
            read.Name = read.Capitalised && !(titleCase || StartsText(source, i)
                ? word != LexiconWord.Unknown || vocabulary.Find(key) >= 0
                : word.Has(CueKinds.Pronoun));
            read.Cues = word.Cues;
            read.Preposition = word.Preposition;
            if (word.Has(CueKinds.Clause))
            {
                clause++;
                scope = 0;
            }

            read.Clause = clause;
            if (read.Name)
            {
                read.Key = WordKey.Name;
                degree = 1;
                scope = Math.Max(0, scope - 1);
                continue;
            }

            read.Category = word.Category;
            read.Negated = scope > 0;
            read.Passive = IsAfterBe(i);
            read.Valence = word.Valence * degree * (read.Negated ? NegationFactor : 1);
            read.Key = read.Negated ? WordKey.Negated(key) : key;
            degree = word.Degree;
            scope = word.Has(CueKinds.Negator) ? NegationScope : Math.Max(0, scope - 1);
        }
    }

    /// <summary>"was condemned", "was sharply condemned".</summary>
    private bool IsAfterBe(int i) =>
        (i > 0 && tokens[i - 1].Has(CueKinds.Passive))
        || (i > 1 && tokens[i - 2].Has(CueKinds.Passive) && tokens[i - 1].Category != ToneCategory.Speech && !tokens[i - 1].Name);

    private static bool StartsText(ReadOnlySpan<Token> source, int i) =>
        i == 0 || source[i - 1].Kind == TokenKind.QuoteOpen;

    private static bool EndsClause(Token token, char mark) =>
        token.Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose || mark is ',' or ';' or ':' or '—' or '–' or '(' or ')' or '.' or '-';

    /// <summary>A Headline Written Like This, or LIKE THIS.</summary>
    private static bool IsTitleCase(ReadOnlySpan<Token> source)
    {
        int words = 0, capitals = 0;
        foreach (var token in source)
        {
            if (token.Kind != TokenKind.Word || token.Length < 4)
                continue;
            words++;
            if (token.IsCapitalised)
                capitals++;
        }

        return words >= 4 && capitals * 10 >= words * 7;
    }
}
