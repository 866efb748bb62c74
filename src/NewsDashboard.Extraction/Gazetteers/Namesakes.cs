using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Decides for a whole article which of two things of one name it speaks of: Georgia the country or the state.</summary>
internal sealed class Namesakes
{
    private readonly Namesake[] all =
    [
        .. ListReader.Read("namesakes.tsv", "name", "country", "home", "other_words", "country_words")
            .Select(row => new Namesake(row.Required(0), row.Required(1), row.Required(2), Words(row.List(3)), Words(row.List(4)))),
    ];

    /// <summary>Removes the mentions of a name whose other bearer the article more likely speaks of.</summary>
    public void Resolve(List<CountryMention> mentions, Document document)
    {
        foreach (var namesake in all)
        {
            if (Names(namesake, mentions, document) && IsOther(namesake, mentions, document))
                mentions.RemoveAll(mention => IsName(namesake, mention, document));
        }
    }

    private static bool Names(Namesake namesake, List<CountryMention> mentions, Document document)
    {
        foreach (var mention in mentions)
        {
            if (IsName(namesake, mention, document))
                return true;
        }

        return false;
    }

    private static bool IsName(Namesake namesake, CountryMention mention, Document document) =>
        mention.Country == namesake.Country
        && document.Content.AsSpan(mention.Span.Start, mention.Span.Length).Equals(namesake.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>More words of the other than of the country; or none of either, in an article that names no country but the other's.</summary>
    private static bool IsOther(Namesake namesake, List<CountryMention> mentions, Document document)
    {
        int other = 0, own = 0;
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (namesake.OtherWords.Contains(document.Word(i)))
                other++;
            else if (namesake.CountryWords.Contains(document.Word(i)))
                own++;
        }

        return other > own
            || (other + own == 0 && mentions.TrueForAll(mention => mention.Country == namesake.Country || mention.Country == namesake.Home)
                && mentions.Exists(mention => mention.Country == namesake.Home));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Namesake(
        string Name,
        string Country,
        string Home,
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherWords,
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CountryWords);
}
