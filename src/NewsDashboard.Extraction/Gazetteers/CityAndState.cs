using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>"Lebanon, Pa." and "Paris, Texas" are towns in a state of the US, "London, Ontario" in a province of Canada.</summary>
internal sealed class CityAndState
{
    /// <summary>States whose full name stands in lists beside countries and capitals: "Turkey, Georgia and Armenia", "London, New York and Tokyo".</summary>
    private static readonly FrozenSet<string> AlsoPlaces = FrozenSet.Create("Georgia", "New York", "Washington");

    private readonly FrozenSet<string> full;
    private readonly FrozenSet<string> abbreviated;

    public CityAndState()
    {
        var rows = ListReader.Read("us-states.tsv", "name", "country", "abbreviation", "postal").ToArray();
        full = rows.Select(row => row.Required(0)).Where(name => !AlsoPlaces.Contains(name)).ToFrozenSet();
        abbreviated = rows.SelectMany(row => new[] { row[2], row[2].TrimEnd('.'), row[3] }).Where(name => name.Length > 1).ToFrozenSet();
    }

    /// <summary>A state's name follows after a comma, and no list goes on after it.</summary>
    public bool Follows(Document document, GazetteerMatch match)
    {
        var comma = match.EndToken;
        if (comma + 1 >= document.Tokens.Length || document.Tokens[comma].Start != match.Span.End || !document.Is(comma, ","))
            return false;
        var state = comma + 1;
        if (abbreviated.Contains(document.Word(state).ToString()))
            return true;
        for (var words = 2; words > 0; words--)
        {
            var end = state + words;
            if (end <= document.Tokens.Length && full.Contains(document.SpanOf(state, end).In(document.Content)))
                return !document.Is(end, "and") && !document.Is(end, "or");
        }

        return false;
    }
}
