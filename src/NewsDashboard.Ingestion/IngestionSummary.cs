using NewsDashboard.Data.Queries;

namespace NewsDashboard.Ingestion;

/// <summary>How a run ended.</summary>
/// <param name="Added">Articles stored.</param>
/// <param name="Known">Articles that were there already.</param>
/// <param name="Rejected">Items that could not be read.</param>
/// <param name="RejectedItems">The first of them, at most <see cref="MostRejectedItems"/>; all are in the run log.</param>
/// <param name="Error">Why the whole run stopped, in plain words; null where it came to its end.</param>
public sealed record IngestionSummary(int Added, int Known, int Rejected, IReadOnlyList<RejectedRow> RejectedItems, string? Error)
{
    public const int MostRejectedItems = 1_000;

    /// <summary>It stopped for the database's sake: the same again may go well.</summary>
    public bool IsDatabaseFault { get; init; }

    public static IngestionSummary Empty { get; } = new(0, 0, 0, [], null);
}
