using System.Buffers;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>An article while it is being read: its tokens with all that is known of each.</summary>
internal sealed class Reading : IDisposable
{
    private readonly WordClass[] tags;
    private readonly int[] matchAt;
    private readonly int[] dateAt;

    public Reading(Document document, DateOnly published, List<GazetteerMatch> matches, IReadOnlyList<CountryMention> countries)
    {
        Document = document;
        Published = published;
        Count = document.Tokens.Length;
        tags = ArrayPool<WordClass>.Shared.Rent(Count);
        Lexicon.Tag(document, tags);
        Matches = matches;
        Countries = countries;
        Dates = new TemporalTagger(document, tags, published).Tag();
        matchAt = Borrowed.Clear<int>(Count);
        dateAt = Borrowed.Clear<int>(Count);
        for (var m = matches.Count - 1; m >= 0; m--)
        {
            for (var t = matches[m].FirstToken; t < matches[m].EndToken; t++)
                matchAt[t] = m + 1;
        }

        for (var d = 0; d < Dates.Count; d++)
        {
            for (var t = Dates[d].FirstToken; t < Dates[d].EndToken; t++)
                dateAt[t] = d + 1;
        }

        Names = NamedWords.Read(this);
    }

    public Document Document { get; }

    public DateOnly Published { get; }

    /// <summary>One entry a token.</summary>
    public ReadOnlySpan<WordClass> Tags => tags.AsSpan(0, Count);

    public List<GazetteerMatch> Matches { get; }

    public IReadOnlyList<CountryMention> Countries { get; }

    public List<DateExpression> Dates { get; }

    /// <summary>The dates of a stretch of tokens: a range of <see cref="Dates"/>.</summary>
    public ReadOnlySpan<DateExpression> DatesIn(int firstToken, int endToken)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Dates);
        var start = LowerBound(all, firstToken);
        return all[start..LowerBound(all, endToken)];
    }

    private static int LowerBound(ReadOnlySpan<DateExpression> dates, int token)
    {
        var low = 0;
        var high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dates[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Countries, organisations, cities and office holders by token.</summary>
    public NamedWords Names { get; }

    public PersonTable Persons { get; } = new();

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>Index of the gazetteer match that covers a token, or -1; of several in one token the first.</summary>
    public int MatchAt(int token) => (uint)token < (uint)Count ? matchAt[token] - 1 : -1;

    /// <summary>Index of the date that covers a token, or -1.</summary>
    public int DateAt(int token) => (uint)token < (uint)Count ? dateAt[token] - 1 : -1;

    public bool Has(int token, WordClass any) => (uint)token < (uint)Count && (tags[token] & any) != 0;

    public bool Is(int token, ReadOnlySpan<char> word) => Document.Is(token, word);

    /// <summary>A word in small letters.</summary>
    public string LowerWord(int token) => Lexicon.LowerOf(Document.Word(token));

    public Token Token(int token) => Document.Tokens[token];

    public bool IsPossessiveMark(int token) =>
        Is(token, "'s") || Is(token, "’s") || ((Is(token, "'") || Is(token, "’")) && token > 0 && Document.Tokens[token].Start == Document.Tokens[token - 1].End);

    /// <summary>A word in small letters.</summary>
    public bool IsLower(int token) => (uint)token < (uint)Count && Document.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Lower };

    public bool IsCapitalised(int token) => (uint)token < (uint)Count && Document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>Gives the tables back.</summary>
    public void Dispose()
    {
        ArrayPool<WordClass>.Shared.Return(tags);
        ArrayPool<int>.Shared.Return(matchAt);
        ArrayPool<int>.Shared.Return(dateAt);
    }
}
