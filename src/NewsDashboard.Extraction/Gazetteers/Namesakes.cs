using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Decides for a whole article which of two things of one name it speaks of: Georgia the country or the state.</summary>
internal sealed class Namesakes
{
    private readonly FrozenDictionary<string, Namesake> byCountry =
        ListReader.Read("namesakes.tsv", "name", "country", "other_words", "country_words")
            .Select(row => new Namesake(row.Required(0), row.Required(1), Words(row.List(2)), Words(row.List(3))))
            .ToFrozenDictionary(namesake => namesake.Country);

    /// <summary>The name has another bearer that the article more likely speaks of.</summary>
    public bool IsOther(Document document, GazetteerMatch match, string country)
    {
        if (!byCountry.TryGetValue(country, out var namesake) || !match.Span.In(document.Content).Equals(namesake.Name, StringComparison.OrdinalIgnoreCase))
            return false;
        int other = 0, own = 0;
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (!document.Tokens[i].IsCapitalised && document.Tokens[i].Case != TokenCase.Lower)
                continue;
            if (namesake.OtherWords.Contains(document.Word(i)))
                other++;
            else if (namesake.CountryWords.Contains(document.Word(i)))
                own++;
        }

        return other > own;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Namesake(
        string Name,
        string Country,
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherWords,
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CountryWords);
}
