namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Brings the lists together: every name with what it stands for.</summary>
internal static class GazetteerNames
{
    public static IEnumerable<(string Name, GazetteerEntry Entry)> All() =>
        Countries.All.SelectMany(Of)
            .Concat(ContainingNames());

    private static IEnumerable<(string Name, GazetteerEntry Entry)> Of(Country country)
    {
        if (country.Status == CountryStatus.Territory)
        {
            string[] all = [country.Name, .. country.Aliases, .. country.Abbreviations, .. country.Demonyms];
            return Named(all, EntryKind.Territory, country);
        }

        return Named([country.Name], EntryKind.CountryName, country)
            .Concat(Named(country.Aliases, EntryKind.CountryAlias, country))
            .Concat(Named(country.Abbreviations, EntryKind.CountryAbbreviation, country))
            .Concat(Named(country.Demonyms, EntryKind.Demonym, country))
            .Concat(Named(country.Capitals, EntryKind.Capital, country))
            .Concat(Named(country.Seats, EntryKind.Seat, country))
            .Concat(Named(country.CombiningForm is { } form ? [form] : [], EntryKind.CombiningForm, country));
    }

    private static IEnumerable<(string Name, GazetteerEntry Entry)> Named(IReadOnlyList<string> names, EntryKind kind, Country country)
    {
        var entry = new GazetteerEntry(kind, country.Code, country.Name, country);
        return names.Select(name => (name, entry));
    }

    private static IEnumerable<(string Name, GazetteerEntry Entry)> ContainingNames() =>
        from row in ListReader.Read("containing-names.tsv", "name", "what")
        select (row.Required(0), new GazetteerEntry(EntryKind.ContainingName, "", row[0], null));
}
