namespace NewsDashboard.Data.Queries;

/// <summary>Sums of tone from the rollups: over the sentences on the filter's countries where it names some, else over articles.</summary>
internal static class ToneRows
{
    /// <summary>One row, or none where nothing is left by the filter.</summary>
    public static IQueryable<ToneRow> All(NewsDbContext context, DashboardFilter filter) => filter.Countries.Count > 0
        ? FilteredRows.CountryDays(context, filter).GroupBy(row => 1).Select(group => new ToneRow
        {
            Count = group.Sum(row => row.Sentences),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        })
        : FilteredRows.OutletDays(context, filter).GroupBy(row => 1).Select(group => new ToneRow
        {
            Count = group.Sum(row => row.Articles),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        });

    public static IQueryable<ToneRow> ByDay(NewsDbContext context, DashboardFilter filter) => filter.Countries.Count > 0
        ? FilteredRows.CountryDays(context, filter).GroupBy(row => row.Day).Select(group => new ToneRow
        {
            Day = group.Key,
            Count = group.Sum(row => row.Sentences),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        })
        : FilteredRows.OutletDays(context, filter).GroupBy(row => row.Day).Select(group => new ToneRow
        {
            Day = group.Key,
            Count = group.Sum(row => row.Articles),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        });

    public static IQueryable<ToneRow> ByOutlet(NewsDbContext context, DashboardFilter filter) => filter.Countries.Count > 0
        ? FilteredRows.CountryDaysByOutlet(context, filter).GroupBy(row => row.OutletId).Select(group => new ToneRow
        {
            OutletId = group.Key,
            Count = group.Sum(row => row.Sentences),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        })
        : FilteredRows.OutletDays(context, filter).GroupBy(row => row.OutletId).Select(group => new ToneRow
        {
            OutletId = group.Key,
            Count = group.Sum(row => row.Articles),
            Sum = group.Sum(row => row.ToneSum),
            SquareSum = group.Sum(row => row.ToneSquareSum),
        });
}

/// <summary>Tone of one group; only the column that it was grouped by is set.</summary>
internal sealed record ToneRow
{
    public DateOnly Day { get; init; }

    public int OutletId { get; init; }

    /// <summary>Sentences or articles.</summary>
    public int Count { get; init; }

    public double Sum { get; init; }

    public double SquareSum { get; init; }

    public ToneSums Sums => new(Count, Sum, SquareSum);
}
