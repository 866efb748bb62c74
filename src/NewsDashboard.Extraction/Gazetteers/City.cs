namespace NewsDashboard.Extraction.Gazetteers;

public enum CityKind
{
    City,

    /// <summary>A building or estate that lies in a city: "Great Hall of the People".</summary>
    Venue,

    /// <summary>A part of a country, which is a place where no city is told: "Hawaii", "Crimea".</summary>
    Region,
}

/// <summary>A city, a venue or a region.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Spellings">Other spellings and former names.</param>
/// <param name="Country">Code of the country that it lies in.</param>
/// <param name="Place">The city that says where a meeting was: itself, but for a venue the city that it lies in ("Palm Beach" for Mar-a-Lago).</param>
/// <param name="Kind">City, venue or region.</param>
public sealed record City(string Name, IReadOnlyList<string> Spellings, string Country, string Place, CityKind Kind);
