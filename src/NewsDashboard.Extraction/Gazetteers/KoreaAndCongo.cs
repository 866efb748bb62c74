using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Two states share a short name: "Korea" is the South and "Congo" is the Democratic Republic,
/// unless the article names in full only the other one.
/// </summary>
internal static class KoreaAndCongo
{
    private static readonly (string Usual, string Other, FrozenSet<string> ShortNames)[] Pairs =
    [
        ("KR", "KP", FrozenSet.Create("Korea", "Korean", "Koreans", "KOREA", "KOREAN", "KOREANS")),
        ("CD", "CG", FrozenSet.Create("Congo", "Congolese", "CONGO", "CONGOLESE")),
    ];

    public static void Resolve(List<CountryMention> mentions, Document document)
    {
        foreach (var (usual, other, shortNames) in Pairs)
        {
            if (mentions.Exists(mention => mention.Country == other)
                && !mentions.Exists(mention => mention.Country == usual && !IsShort(mention)))
            {
                for (var i = 0; i < mentions.Count; i++)
                {
                    if (mentions[i].Country == usual)
                        mentions[i] = mentions[i] with { Country = other };
                }
            }

            bool IsShort(CountryMention mention) => shortNames.Contains(mention.Span.In(document.Content));
        }
    }
}
