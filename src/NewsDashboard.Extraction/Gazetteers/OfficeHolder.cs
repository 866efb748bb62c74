namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>A person's time in one office.</summary>
public sealed record OfficeHolder
{
    public required string FullName { get; init; }

    /// <summary>The name that newspapers call the person by: "Xi", "Putin", "Sisi".</summary>
    public required string FamilyName { get; init; }

    /// <summary>Other spellings, of the full name (more words than the family name has) or of the family name.</summary>
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

    /// <summary>
    /// This term is nearer to a day than another: it runs on it, or ended later before it, or begins earlier after it.
    /// Of two that run on it the one that stands first in the list is likelier: there the higher offices do.
    /// </summary>
    internal bool IsLikelierOn(DateOnly day, OfficeHolder other)
    {
        if (HeldOn(day) || other.HeldOn(day))
            return HeldOn(day) && !other.HeldOn(day);
        if ((From <= day) != (other.From <= day))
            return From <= day;
        return From <= day ? Until > other.Until : From < other.From;
    }
}
