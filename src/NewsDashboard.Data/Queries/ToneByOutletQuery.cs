using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>
/// Mean tone of each outlet, most positive first: over its articles, or over its sentences on the filter's countries where it
/// names some. The key is the outlet's name.
/// </summary>
public sealed class ToneByOutletQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<ToneGroup>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Outlets(context, filter).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.OutletId);
        var names = await context.Outlets.Where(outlet => ids.Contains(outlet.Id)).ToDictionaryAsync(outlet => outlet.Id, outlet => outlet.Name, cancellationToken);
        return rows
            .Where(row => row.Count > 0)
            .Select(row => new ToneGroup(names[row.OutletId], row.Sums.Mean, row.Sums.StandardDeviation, row.Count))
            .OrderByDescending(group => group.Mean).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
    }

    internal static IQueryable<ToneRow> Outlets(NewsDbContext context, DashboardFilter filter) => ToneRows.ByOutlet(context, filter);
}
