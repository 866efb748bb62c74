namespace NewsDashboard.Extraction.Gazetteers;

public enum OrganisationKind
{
    /// <summary>An international organisation that acts through its own officials.</summary>
    Organisation,

    /// <summary>An armed or political actor that is no state and negotiates as one.</summary>
    Party,

    /// <summary>A name for several states that meet: "the Quad".</summary>
    Group,
}

/// <summary>An organisation or a non-state party that meets others.</summary>
public sealed record Organisation
{
    /// <summary>Code of the party: "UN", "OTHER_IGO", "HAMAS", "NSA". Never a country's code. Empty for a group.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Words that with the name before them make an official's title: "secretary-general", "chief".</summary>
    public required IReadOnlyList<string> Officials { get; init; }

    /// <summary>Officials' titles that mean this organisation by themselves.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? Until { get; init; }

    /// <summary>Code that its names stand for after <see cref="Until"/>, or null.</summary>
    public required string? Successor { get; init; }

    /// <summary>Code of a country that its full name names, or null: the Palestine Liberation Organization.</summary>
    public required string? Mentions { get; init; }

    /// <summary>Codes of a group's members.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>It existed on this day.</summary>
    public bool ExistsOn(DateOnly day) => !(day < From) && !(day > Until);
}
