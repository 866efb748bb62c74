namespace NewsDashboard.Web.Components.Charts;

/// <summary>Places labels at the ends of lines so that none covers another.</summary>
public static class LineLabels
{
    /// <summary>Heights as near to the wanted ones as a gap between neighbours allows, in the same order as they came.</summary>
    /// <param name="wanted">Pixels from the bottom.</param>
    /// <param name="gap">Least distance between two labels.</param>
    /// <param name="top">Highest place; where all do not fit below it they begin at 0 and pass it.</param>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, double gap, double top)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ToList();
        var placed = new double[wanted.Count];

        // Upwards from the lowest, then back down from the top where that pushed them out of the plot.
        var floor = 0d;
        foreach (var index in order)
        {
            placed[index] = Math.Max(floor, wanted[index]);
            floor = placed[index] + gap;
        }

        var ceiling = Math.Max(top, gap * (wanted.Count - 1));
        foreach (var index in Enumerable.Reverse(order))
        {
            placed[index] = Math.Min(ceiling, placed[index]);
            ceiling = placed[index] - gap;
        }

        return placed;
    }
}
