using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>The catalogue of organisations, non-state parties and groups of states.</summary>
public static class Organisations
{
    private const string File = "organisations.tsv";

    /// <summary>In the order of the list. Several have the code OTHER_IGO or NSA.</summary>
    public static IReadOnlyList<Organisation> All { get; } = [.. Read()];

    private static readonly FrozenDictionary<string, Organisation> ByCode =
        All.Where(organisation => organisation.Code.Length > 0).GroupBy(organisation => organisation.Code).ToFrozenDictionary(group => group.Key, group => group.First());

    /// <summary>The organisation of this code, or null; for a code of many its collective entry.</summary>
    public static Organisation? Find(string code) => ByCode.GetValueOrDefault(code);

    private static IEnumerable<Organisation> Read()
    {
        foreach (var row in ListReader.Read(File, "code", "name", "kind", "aliases", "officials", "titles", "from", "until", "successor", "mentions", "members"))
        {
            var kind = row.Choice<OrganisationKind>(2);
            if (row[0].Length == 0 != (kind == OrganisationKind.Group))
                throw row.Error("a code is due for all but groups");
            yield return new Organisation
            {
                Code = row[0],
                Name = row.Required(1),
                Kind = kind,
                Aliases = row.List(3),
                Officials = row.List(4),
                Titles = row.List(5),
                From = row.From(6),
                Until = row.Until(7),
                Successor = row[8].Length > 0 ? row[8] : null,
                Mentions = row[9].Length > 0 ? row[9] : null,
                Members = row.List(10),
            };
        }
    }
}
