using System.Text.Json;
using NewsDashboard.Extraction.Gazetteers;

namespace NewsDashboard.Cli.Evaluation;

/// <summary>Names under which a gold place is a country and no city: from <c>country-names.json</c> beside the gold file, else the gazetteer's.</summary>
public sealed class CountryNames
{
    private readonly Dictionary<string, HashSet<string>> names = [];

    private CountryNames()
    {
    }

    public static CountryNames Beside(string goldFile)
    {
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(goldFile))!, "country-names.json");
        var found = new CountryNames();
        if (File.Exists(file))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var country in json.RootElement.EnumerateObject())
                found.names[country.Name] = [.. country.Value.EnumerateArray().Select(name => FoldedText.Of(name.GetString()))];
        }
        else
        {
            foreach (var country in Countries.All)
                found.names[country.Code] = [.. country.Aliases.Concat(country.Abbreviations).Append(country.Name).Select(FoldedText.Of)];
        }

        return found;
    }

    public bool Contains(string code, string place) => names.TryGetValue(code, out var known) && known.Contains(FoldedText.Of(place));
}
