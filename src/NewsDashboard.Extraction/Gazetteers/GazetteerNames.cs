namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Brings the lists together: every name with what it stands for.</summary>
internal static class GazetteerNames
{
    public static IEnumerable<(string Name, GazetteerEntry Entry)> All() =>
        Countries.All.SelectMany(Of)
            .Concat(Organisations.All.SelectMany(Of))
            .Concat(Cities.All.SelectMany(Of))
            .Concat(OfficeHolders.All.SelectMany(Of))
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

    private static IEnumerable<(string Name, GazetteerEntry Entry)> Of(Organisation organisation)
    {
        var itself = new GazetteerEntry(EntryKind.Organisation, organisation.Code, organisation.Name, organisation);
        var official = new GazetteerEntry(EntryKind.OrganisationOfficial, organisation.Code, organisation.Name, organisation);
        foreach (var title in organisation.Titles)
            yield return (title, official);
        string[] names = organisation.Name.Contains('(') ? [.. organisation.Aliases] : [organisation.Name, .. organisation.Aliases];
        foreach (var name in names)
        {
            yield return (name, itself);
            var country = organisation.Mentions is { } code && name.Contains(' ') ? Countries.Find(code) : null;
            var mention = country is null ? null : new GazetteerEntry(EntryKind.CountryAlias, country.Code, country.Name, country);
            if (mention is not null)
                yield return (name, mention);
            foreach (var title in organisation.Officials)
            {
                yield return ($"{name} {title}", official);
                yield return ($"{name} {InTitleCase(title)}", official);
                if (mention is not null)
                    yield return ($"{name} {title}", mention);
            }
        }
    }

    private static IEnumerable<(string Name, GazetteerEntry Entry)> Of(City city)
    {
        var entry = new GazetteerEntry(EntryKind.City, city.Country, city.Name, city);
        return city.Spellings.Prepend(city.Name).Select(name => (name, entry));
    }

    private static IEnumerable<(string Name, GazetteerEntry Entry)> Of(OfficeHolder holder)
    {
        var full = new GazetteerEntry(EntryKind.OfficeHolder, holder.Party, holder.FullName, holder);
        var family = full with { Kind = EntryKind.OfficeHolderFamilyName };
        foreach (var name in NameVariants.Of(holder.FullName))
            yield return (name, full);
        if (holder.FamilyName != holder.FullName)
        {
            foreach (var name in NameVariants.Of(holder.FamilyName))
                yield return (name, family);
        }

        foreach (var spelling in holder.Spellings)
        {
            var entry = spelling.AsSpan().Count(' ') > holder.FamilyName.AsSpan().Count(' ') ? full : family;
            foreach (var name in NameVariants.Of(spelling))
                yield return (name, entry);
        }
    }

    private static IEnumerable<(string Name, GazetteerEntry Entry)> ContainingNames() =>
        from row in ListReader.Read("containing-names.tsv", "name", "what")
        select (row.Required(0), new GazetteerEntry(EntryKind.ContainingName, "", row[0], null));

    private static string InTitleCase(string title)
    {
        var letters = title.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] is ' ' or '-')
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }
}
