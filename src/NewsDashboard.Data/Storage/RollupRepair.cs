using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Storage;

/// <summary>Makes rollup rows anew from the base tables, inside the caller's transaction; for what cannot be had by adding, such as a removal.</summary>
internal static class RollupRepair
{
    public static async Task DaysAsync(NewsDbContext context, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        foreach (var part in days.Chunk(DatabaseLimits.ValuesInList))
        {
            await context.CountryDays.Where(row => part.Contains(row.Day)).ExecuteDeleteAsync(cancellationToken);
            await context.OutletDays.Where(row => part.Contains(row.Day)).ExecuteDeleteAsync(cancellationToken);
            context.CountryDays.AddRange(await RollupSource.CountryDays(context, part).ToListAsync(cancellationToken));
            context.OutletDays.AddRange(await RollupSource.OutletDays(context, part).ToListAsync(cancellationToken));
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public static async Task MonthsAsync(NewsDbContext context, IReadOnlyCollection<DateOnly> months, CancellationToken cancellationToken)
    {
        foreach (var part in months.Chunk(DatabaseLimits.ValuesInList))
        {
            await context.PairMonths.Where(row => part.Contains(row.Month)).ExecuteDeleteAsync(cancellationToken);
            context.PairMonths.AddRange(await RollupSource.PairMonthsAsync(context, part, cancellationToken));
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
