namespace NewsDashboard.Extraction.Gazetteers;

public enum CountryStatus
{
    State,

    /// <summary>Has a code of its own but is no state: Hong Kong, Greenland. Its name is known and gives a place, but is no country mention.</summary>
    Territory,

    /// <summary>Exists no more: the Soviet Union.</summary>
    Former,
}

/// <summary>A state or territory as newspapers name it.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2 (XK for Kosovo), for a former state the code that it had.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-3, the key of map shapes.</summary>
    public required string Alpha3 { get; init; }

    public required CountryStatus Status { get; init; }

    /// <summary>Continent in the sense of the United Nations' statistics: Africa, Americas, Asia, Europe, Oceania; or Antarctica.</summary>
    public required string Region { get; init; }

    /// <summary>Name to show, in English.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<string> Abbreviations { get; init; }

    /// <summary>Adjectives and names of its people, singular and plural.</summary>
    public required IReadOnlyList<string> Demonyms { get; init; }

    /// <summary>Capital or capitals, former ones and other spellings included.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Houses that stand for its government: "Kremlin".</summary>
    public required IReadOnlyList<string> Seats { get; init; }

    /// <summary>First part of compound adjectives ("Sino"), or null.</summary>
    public required string? CombiningForm { get; init; }

    /// <summary>First day of its existence where a former state's capital was its own before, else null.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Last day of a former state.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>Code of the state on whose map shape a former one is drawn, or null.</summary>
    public required string? Successor { get; init; }

    /// <summary>It existed on this day.</summary>
    public bool ExistsOn(DateOnly day) => !(day < From) && !(day > Until);
}
