using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>All outlets by name, with their number of articles.</summary>
public sealed class OutletsQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<OutletRow>> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context).ToListAsync(cancellationToken);
    }

    internal static IQueryable<OutletRow> Rows(NewsDbContext context) => context.Outlets.AsNoTracking()
        .OrderBy(outlet => outlet.Name)
        .Select(outlet => new OutletRow(outlet.Id, outlet.Name, context.OutletDays.Where(row => row.OutletId == outlet.Id).Sum(row => row.Articles)));
}
