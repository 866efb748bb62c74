namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>The catalogue of cities, venues and regions.</summary>
public static class Cities
{
    private const string File = "cities.tsv";

    /// <summary>In the order of the list: of two cities of one name the better known comes first.</summary>
    public static IReadOnlyList<City> All { get; } = [.. Read()];

    private static IEnumerable<City> Read()
    {
        foreach (var row in ListReader.Read(File, "name", "spellings", "country", "city", "kind"))
        {
            var kind = row.Choice<CityKind>(4);
            if (Countries.Find(row[2]) is null)
                throw row.Error($"\"{row[2]}\" is no country's code");
            if (row[3].Length > 0 != (kind == CityKind.Venue))
                throw row.Error("the column city is for venues, and each has one");
            yield return new City(row.Required(0), row.List(1), row[2], kind == CityKind.Venue ? row[3] : row[0], kind);
        }
    }
}
