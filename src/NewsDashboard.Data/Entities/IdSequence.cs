namespace NewsDashboard.Data.Entities;

/// <summary>
/// The next free id of a large table. Ids are dealt out in blocks by the one writer, so that whole batches are inserted
/// without asking each row's id back, and an id is never used twice, not even after a removal.
/// </summary>
public sealed class IdSequence
{
    public const string Articles = "articles";
    public const string Meetings = "meetings";
    public const string Reports = "reports";

    public required string Name { get; set; }

    public long Next { get; set; } = 1;
}
