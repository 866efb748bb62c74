using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Tells a person's name from the country or capital that it is written like: "Michael Jordan", "Chad Griffin", "Israel Katz".</summary>
internal sealed class PersonNames
{
    private const int LongestHeadline = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> given = Before("given");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titles = Before("title");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> placeGiven = Words("place-given-names.tsv");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> notFamily = Words("after-country-words.tsv");

    private readonly FrozenSet<string> countryLike =
        OfficeHolders.All.Select(holder => holder.FamilyName).Distinct()
            .Where(name => Gazetteer.Default.Find(name).Any(entry => entry.Item is Country))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name is a family name here: a title or a given name, or one and an initial, stands before it.</summary>
    public bool IsFamilyName(Document document, GazetteerMatch match)
    {
        var first = match.FirstToken;
        if (match.Span.Start != document.Tokens[first].Start || first == 0 || document.SentenceOf(first - 1) != document.SentenceOf(first))
            return false;
        if (document.Tokens[first - 1].Case == TokenCase.Initial && first > 1)
            return given.Contains(document.Word(first - 2));
        return given.Contains(document.Word(first - 1)) || titles.Contains(document.Word(first - 1));
    }

    /// <summary>The name is a given name here: it can be one, and a word follows that can be a family name. "The president of Chad Idriss Deby" has none.</summary>
    public bool IsGivenName(Document document, IReadOnlyList<GazetteerMatch> matches, int index)
    {
        var match = matches[index];
        var next = match.EndToken;
        if ((index + 1 < matches.Count && matches[index + 1].FirstToken == next && !IsFamilyNameOnly(matches[index + 1])) || document.Is(match.FirstToken - 1, "of") || document.Is(match.FirstToken - 1, "in"))
            return false;
        if (match.EndToken - match.FirstToken != 1 || next >= document.Tokens.Length || document.Tokens[next].Case != TokenCase.Title
            || document.Tokens[match.FirstToken].Length != match.Span.Length
            || !placeGiven.Contains(document.Word(match.FirstToken)) || notFamily.Contains(document.Word(next)))
            return false;
        var sentence = document.Sentences[document.SentenceOf(match.FirstToken)];
        return next < sentence.EndToken && !(sentence.IsHeadline && IsTitleCased(document, sentence));
    }

    private static bool IsFamilyNameOnly(GazetteerMatch match) =>
        match.Entries.All(entry => entry.Kind == EntryKind.OfficeHolderFamilyName);

    /// <summary>The family name of an office holder whose full name this is, where it is a country's word too: "Bill English"; else null.</summary>
    public string? CountryLikeFamilyName(GazetteerMatch match) =>
        match.Find(EntryKind.OfficeHolder)?.Item is OfficeHolder holder && countryLike.Contains(holder.FamilyName) ? holder.FamilyName : null;

    /// <summary>A headline in which most words begin with a capital: there a capital tells nothing.</summary>
    private static bool IsTitleCased(Document document, Sentence sentence)
    {
        var lower = 0;
        var title = 0;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestHeadline); i++)
        {
            if (document.Tokens[i].Length < 4)
                continue;
            if (document.Tokens[i].Case == TokenCase.Lower)
                lower++;
            else if (document.Tokens[i].Case == TokenCase.Title)
                title++;
        }

        return title > 2 * lower;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before(string kind) =>
        ListReader.Read("before-family-names.tsv", "word", "kind").Where(row => row[1] == kind).Select(row => row.Required(0))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string file) =>
        ListReader.Read(file, "name").Select(row => row.Required(0)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
