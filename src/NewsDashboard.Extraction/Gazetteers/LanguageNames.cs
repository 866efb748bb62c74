using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Tells a language from the people who speak it: "in English, he said", "speaks French and German", "languages: Thai, Spanish".</summary>
internal sealed class LanguageNames
{
    private const int LongestList = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> always = Words("always");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> before = Words("before");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> after = Words("after");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> join = Words("join");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sentence = Words("sentence");

    /// <summary>A verb of speech stands before it; or "in" does, or "languages" earlier on, and no noun follows that it could describe.</summary>
    public bool IsLanguage(Document document, GazetteerMatch match)
    {
        var previous = NeighbourWords.Before(document, match.Span.Start, match.FirstToken);
        if (previous is "the")
            return false;
        if (!previous.IsEmpty && always.Contains(previous))
            return true;
        var next = NeighbourWords.After(document, match.Span.End, match.EndToken);
        if (next.IsEmpty || after.Contains(next))
            return (!previous.IsEmpty && before.Contains(previous)) || SpeaksOfLanguages(document, match.FirstToken);
        return join.Contains(next) && SpeaksOfLanguages(document, match.FirstToken);
    }

    private bool SpeaksOfLanguages(Document document, int token)
    {
        var first = Math.Max(document.Sentences[document.SentenceOf(token)].FirstToken, token - LongestList);
        for (var i = first; i < token; i++)
        {
            if (sentence.Contains(document.Word(i)))
                return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string side) =>
        ListReader.Read("language-words.tsv", "side", "word").Where(row => row[0] == side).Select(row => row.Required(1))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
