using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>The catalogue of states, former states and territories.</summary>
public static class Countries
{
    private const string File = "countries.tsv";

    /// <summary>In the order of the list: states by name, former states, territories.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. Read()];

    private static readonly FrozenDictionary<string, Country> ByCode = All.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);

    /// <summary>The country of this code, or null.</summary>
    public static Country? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>
    /// The name to show for a country's or an organisation's code; the code itself where it is unknown.
    /// </summary>
    public static string DisplayName(string code) => Find(code)?.Name ?? Organisations.Find(code)?.Name ?? code;

    private static IEnumerable<Country> Read()
    {
        foreach (var row in ListReader.Read(File, "code", "alpha3", "status", "region", "name", "aliases", "abbreviations", "demonyms", "capitals", "seats", "combining", "from", "until", "successor"))
        {
            yield return new Country
            {
                Code = row[0].Length == 2 ? row[0] : throw row.Error($"\"{row[0]}\" is no two-letter code"),
                Alpha3 = row[1].Length == 3 ? row[1] : throw row.Error($"\"{row[1]}\" is no three-letter code"),
                Status = row.Choice<CountryStatus>(2),
                Region = row.Required(3),
                Name = row.Required(4),
                Aliases = row.List(5),
                Abbreviations = row.List(6),
                Demonyms = row.List(7),
                Capitals = row.List(8),
                Seats = row.List(9),
                CombiningForm = row[10].Length > 0 ? row[10] : null,
                From = row.From(11),
                Until = row.Until(12),
                Successor = row[13].Length > 0 ? row[13] : null,
            };
        }
    }
}
