using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Two states share a short name: "Korea" is the South and "Congo" is the Democratic Republic,
/// unless the article names in full only the other one.
/// </summary>
internal sealed class SharedNames
{
    private readonly Pair[] pairs =
        [.. ListReader.Read("shared-names.tsv", "usual", "other", "names").Select(row => new Pair(row.Required(0), row.Required(1), row.List(2)))];

    public void Resolve(List<CountryMention> mentions, Document document)
    {
        foreach (var pair in pairs)
        {
            if (!Names(mentions, pair.Other) || NamesInFull(mentions, document, pair))
                continue;
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i].Country == pair.Usual)
                    mentions[i] = mentions[i] with { Country = pair.Other };
            }
        }
    }

    private static bool Names(List<CountryMention> mentions, string country)
    {
        foreach (var mention in mentions)
        {
            if (mention.Country == country)
                return true;
        }

        return false;
    }

    private static bool NamesInFull(List<CountryMention> mentions, Document document, Pair pair)
    {
        foreach (var mention in mentions)
        {
            if (mention.Country == pair.Usual && !pair.Names.Contains(document.Content.AsSpan(mention.Span.Start, mention.Span.Length)))
                return true;
        }

        return false;
    }

    private sealed record Pair(string Usual, string Other, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names)
    {
        public Pair(string usual, string other, string[] names)
            : this(usual, other, names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())
        {
        }
    }
}
