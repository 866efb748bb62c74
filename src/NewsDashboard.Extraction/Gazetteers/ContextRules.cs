using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Rules of the list country-contexts.tsv: a word beside a name tells that it does not mean the country.</summary>
internal sealed class ContextRules
{
    private const string File = "country-contexts.tsv";

    private readonly FrozenDictionary<string, Rule[]>.AlternateLookup<ReadOnlySpan<char>> before;
    private readonly FrozenDictionary<string, Rule[]>.AlternateLookup<ReadOnlySpan<char>> after;

    public ContextRules()
    {
        var rules = ListReader.Read(File, "rule", "side", "kinds", "names", "words").Select(Rule.Read).ToArray();
        before = ByWord(rules, "before");
        after = ByWord(rules, "after");
    }

    /// <summary>Id of the rule that speaks against a reading of the name, or null.</summary>
    public string? Against(Document document, GazetteerMatch match, EntryKind kind)
    {
        var previous = NeighbourWords.Before(document, match.Span.Start, match.FirstToken);
        if (!previous.IsEmpty && before.TryGetValue(previous, out var rules) && Matching(rules, document, match, kind) is { } one)
            return one;
        var next = NeighbourWords.After(document, match.Span.End, match.EndToken);
        return !next.IsEmpty && after.TryGetValue(next, out rules) ? Matching(rules, document, match, kind) : null;
    }

    private static string? Matching(Rule[] rules, Document document, GazetteerMatch match, EntryKind kind)
    {
        foreach (var rule in rules)
        {
            if (rule.Kinds.Contains(kind) && (rule.Names.Length == 0 || IsOne(rule.Names, match.Span.In(document.Content))))
                return rule.Id;
        }

        return null;
    }

    private static bool IsOne(string[] names, string name) => Array.IndexOf(names, name) >= 0;

    private static FrozenDictionary<string, Rule[]>.AlternateLookup<ReadOnlySpan<char>> ByWord(Rule[] rules, string side) =>
        rules.Where(rule => rule.Side == side)
            .SelectMany(rule => rule.Words.Select(word => (word, rule)))
            .GroupBy(pair => pair.word, pair => pair.rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Rule(string Id, string Side, EntryKind[] Kinds, string[] Names, string[] Words)
    {
        public static Rule Read(ListRow row)
        {
            if (row[1] is not ("before" or "after"))
                throw row.Error($"\"{row[1]}\" is neither before nor after");
            var kinds = Array.ConvertAll(row.List(2), kind =>
                Enum.TryParse<EntryKind>(kind, ignoreCase: true, out var value) ? value : throw row.Error($"\"{kind}\" is no kind of name"));
            return new Rule(row.Required(0), row[1], kinds, row.List(3), row.List(4));
        }
    }
}
