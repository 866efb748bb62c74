using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>"Lebanon, Pa." and "Paris, Texas" are towns in a state of the US, "London, Ontario" in a province of Canada.</summary>
internal sealed class CityAndState
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> full;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> countryLike;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> abbreviated;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> withoutStop;

    public CityAndState()
    {
        var rows = ListReader.Read("us-states.tsv", "name", "country", "abbreviation", "postal", "in_lists").ToArray();
        full = Lookup(rows.Where(row => row[4] == "no").Select(row => row.Required(0)));
        countryLike = Lookup(rows.Where(row => row[4] == "countries").Select(row => row.Required(0)));
        abbreviated = Lookup(rows.SelectMany(row => new[] { row[2], row[3] }));
        withoutStop = Lookup(rows.Select(row => row[2].TrimEnd('.')));
    }

    /// <summary>A state's name follows after a comma, and no list goes on after it.</summary>
    public bool Follows(Document document, GazetteerMatch match)
    {
        var comma = match.EndToken;
        var state = comma + 1;
        if (state >= document.Tokens.Length || document.Tokens[comma].Start != match.Span.End || !document.Is(comma, ","))
            return false;
        if (abbreviated.Contains(document.Word(state)) || (withoutStop.Contains(document.Word(state)) && document.Is(state + 1, ".")))
            return true;
        return IsName(full, document, state, state + 1) || IsName(full, document, state, state + 2)
            || (match.Find(EntryKind.Capital) is { } && match.Find(EntryKind.CountryName) is null && IsName(countryLike, document, state, state + 1)
                && !IsCapitalOf(match, document, state));
    }

    /// <summary>"Tbilisi, Georgia" is no town in the US.</summary>
    private static bool IsCapitalOf(GazetteerMatch match, Document document, int state) =>
        match.Find(EntryKind.Capital) is { } capital && document.Word(state).SequenceEqual(capital.Name);

    private static bool IsName(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names, Document document, int first, int end)
    {
        if (end > document.Tokens.Length)
            return false;
        var span = document.SpanOf(first, end);
        return names.Contains(document.Content.AsSpan(span.Start, span.Length)) && !document.Is(end, "and") && !document.Is(end, "or");
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> names) =>
        names.Where(name => name.Length > 1).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
