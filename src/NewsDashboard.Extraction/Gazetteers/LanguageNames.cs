using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Tells a language from the people who speak it: "in English, he said", "speaks French and German", "languages: Thai, Spanish".</summary>
internal sealed class LanguageNames
{
    private const int LongestList = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> before = Words("before");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> after = Words("after");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sentence = Words("sentence");

    /// <summary>No noun follows that the word could describe, and a verb of speech or "in" stands before it, or "languages" earlier on.</summary>
    public bool IsLanguage(Document document, GazetteerMatch match)
    {
        var next = NeighbourWords.After(document, match.Span.End, match.EndToken);
        if (!next.IsEmpty && !after.Contains(next))
            return false;
        var previous = NeighbourWords.Before(document, match.Span.Start, match.FirstToken);
        if (previous is "the")
            return false;
        return (!previous.IsEmpty && before.Contains(previous)) || SpeaksOfLanguages(document, match.FirstToken);
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
