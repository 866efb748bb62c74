namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>A person's time in one office.</summary>
public sealed record OfficeHolder
{
    public required string FullName { get; init; }

    /// <summary>The name that newspapers call the person by: "Xi", "Putin", "Sisi".</summary>
    public required string FamilyName { get; init; }

    /// <summary>Other spellings, of the full name (more than one word) or of the family name.</summary>
    public required IReadOnlyList<string> Spellings { get; init; }

    /// <summary>Code of the state or organisation.</summary>
    public required string Party { get; init; }

    /// <summary>In lower case: "president", "prime minister", "foreign minister".</summary>
    public required string Role { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, or null for who held the office when the list was written.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>Held the office on this day; months count in full at both ends.</summary>
    public bool HeldOn(DateOnly day) => day >= From && !(day > Until);
}
