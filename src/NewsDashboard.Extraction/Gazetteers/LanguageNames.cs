using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Tells a language from the people who speak it: "speaking in English", "English-language", "into French".</summary>
internal static class LanguageNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before =
        ListReader.Read("language-words.tsv", "word").Select(row => row.Required(0)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A verb of speech or "in" stands before the word, and no noun that it could describe after it.</summary>
    public static bool IsLanguage(Document document, GazetteerMatch match)
    {
        var previous = NeighbourWords.Before(document, match.Span.Start, match.FirstToken);
        if (previous.IsEmpty || !Before.Contains(previous))
            return false;
        var next = NeighbourWords.After(document, match.Span.End, match.EndToken);
        return next.IsEmpty || next is "and" or "or" or "to" or "with" or "at" or "on" or "before" or "that" or "as" or "by" or "but" or "for";
    }
}
