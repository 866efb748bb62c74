namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// Where a word stands from its target. Training learns seven nested columns a word (anywhere, side, near on a side, next to it on a side),
/// so that a rare word borrows from the wider ones; a word in one of the six <see cref="Count"/> places gets the sum of the columns that hold there.
/// </summary>
internal static class WordPlaces
{
    public const int Count = 6;

    public const int Columns = 7;

    /// <summary>Words from 1 to this distance are near.</summary>
    public const int Near = 3;

    /// <summary>Words farther than this are not looked at, so that work stays linear in any text.</summary>
    public const int Window = 40;

    public static readonly string[] ColumnNames =
        ["anywhere", "before", "after", "near-before", "near-after", "next-before", "next-after"];

    /// <param name="before">The word stands before the target.</param>
    /// <param name="distance">1 for a neighbour.</param>
    public static int Of(bool before, int distance) =>
        (before ? 0 : 1) + (distance == 1 ? 4 : distance <= Near ? 2 : 0);

    /// <summary>The columns whose weights add up in a place.</summary>
    public static ReadOnlySpan<byte> ColumnsOf(int place) => place switch
    {
        0 => [0, 1],
        1 => [0, 2],
        2 => [0, 1, 3],
        3 => [0, 2, 4],
        4 => [0, 1, 3, 5],
        _ => [0, 2, 4, 6],
    };
}
