using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>Compares the rollups with what the base tables say that they should be.</summary>
public static class RollupCheck
{
    private const double Rounding = 1e-9;

    /// <returns>One line for each row that differs, is missing or is too much; none where all is in step.</returns>
    public static async Task<IReadOnlyList<string>> FindDifferencesAsync(NewsDbContext context, CancellationToken cancellationToken = default)
    {
        var differences = new List<string>();
        Compare(
            await RollupSource.CountryDays(context, days: null).ToListAsync(cancellationToken),
            await context.CountryDays.AsNoTracking().ToListAsync(cancellationToken),
            row => $"country {row.Country} {row.Day:yyyy-MM-dd} outlet {row.OutletId}",
            row => [row.Articles, row.Mentions, row.Sentences, row.ToneSum, row.ToneSquareSum],
            differences);
        Compare(
            await RollupSource.OutletDays(context, days: null).ToListAsync(cancellationToken),
            await context.OutletDays.AsNoTracking().ToListAsync(cancellationToken),
            row => $"outlet {row.OutletId} {row.Day:yyyy-MM-dd}",
            row => [row.Articles, row.ToneSum, row.ToneSquareSum],
            differences);
        Compare(
            await RollupSource.PairMonthsAsync(context, months: null, cancellationToken),
            await context.PairMonths.AsNoTracking().ToListAsync(cancellationToken),
            row => $"pair {row.PartyA}|{row.PartyB} {row.Month:yyyy-MM}",
            row => [row.Held, row.Planned, row.Cancelled],
            differences);
        return differences;
    }

    private static void Compare<T>(IEnumerable<T> expected, IEnumerable<T> kept, Func<T, string> name, Func<T, double[]> values, List<string> differences)
    {
        var rest = kept.ToDictionary(name, values);
        foreach (var row in expected)
        {
            if (!rest.Remove(name(row), out var found))
                differences.Add($"{name(row)}: missing");
            else if (values(row).Zip(found).Any(pair => Math.Abs(pair.First - pair.Second) > Rounding * (1 + Math.Abs(pair.First))))
                differences.Add($"{name(row)}: should be {string.Join(", ", values(row))} but is {string.Join(", ", found)}");
        }

        differences.AddRange(rest.Select(row => $"{row.Key}: too much"));
    }
}
