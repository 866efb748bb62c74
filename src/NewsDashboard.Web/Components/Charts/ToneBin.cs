using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Tone in some weeks.</summary>
/// <param name="Start">Monday of the first of them.</param>
/// <param name="Count">Articles, or sentences where the filter names countries.</param>
/// <param name="Mean">-1 to 1; null where there are fewer than <see cref="Minimum"/>.</param>
/// <param name="StandardDeviation">Over what was counted; null where the mean is.</param>
public sealed record ToneBin(DateOnly Start, int Count, double? Mean, double? StandardDeviation)
{
    /// <summary>A mean over fewer articles or sentences says more about chance than about tone, and is not shown.</summary>
    public const int Minimum = 5;

    private const double FullBins = 0.75;

    /// <summary>The finest bins of which three quarters hold enough for a mean, with the weeks put together in them.</summary>
    public static (WeekBins Bins, IReadOnlyList<ToneBin> Rows) Of(IReadOnlyList<ToneWeek> weeks, DateOnly first, DateOnly last)
    {
        var bins = WeekBins.Over(first, last);
        var rows = Pool(weeks, bins);
        for (var coarser = bins.Coarser(); coarser is not null && !MostlyFull(rows); coarser = bins.Coarser())
        {
            (bins, rows) = (coarser, Pool(weeks, coarser));
        }

        return (bins, rows);
    }

    private static bool MostlyFull(IReadOnlyList<ToneBin> rows) =>
        rows.Count(row => row.Mean is not null) >= FullBins * rows.Count(row => row.Count > 0);

    /// <summary>The weeks of each bin as one.</summary>
    public static IReadOnlyList<ToneBin> Pool(IReadOnlyList<ToneWeek> weeks, WeekBins bins)
    {
        var byBin = weeks.ToLookup(week => bins.IndexOf(week.Week));
        return [.. Enumerable.Range(0, bins.Count).Select(bin => Pool(bins.Start(bin), [.. byBin[bin]]))];
    }

    /// <summary>Mean and spread of all units together, from those of the weeks.</summary>
    private static ToneBin Pool(DateOnly start, List<ToneWeek> weeks)
    {
        var count = weeks.Sum(week => week.Count);
        if (count < Minimum)
        {
            return new ToneBin(start, count, null, null);
        }

        var mean = weeks.Sum(week => week.Count * week.Mean) / count;
        var square = weeks.Sum(week => week.Count * ((week.Mean * week.Mean) + (week.StandardDeviation * week.StandardDeviation))) / count;
        return new ToneBin(start, count, mean, Math.Sqrt(Math.Max(0, square - (mean * mean))));
    }
}
