namespace NewsDashboard.Data.Entities;

/// <summary>A person in public office, unique by party and folded name.</summary>
public sealed class Person
{
    public int Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Name without case, diacritics and marks, for matching.</summary>
    public required string FoldedName { get; set; }

    /// <summary>Code of the state or organisation spoken for, or "" where unknown.</summary>
    public required string Party { get; set; }
}
