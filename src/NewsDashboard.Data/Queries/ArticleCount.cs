using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>How many articles a filter leaves; from the rollups unless an article may count for several countries.</summary>
internal static class ArticleCount
{
    public static Task<int> RunAsync(NewsDbContext context, DashboardFilter filter, CancellationToken cancellationToken) => filter.Countries.Count switch
    {
        0 => FilteredRows.OutletDays(context, filter).SumAsync(row => row.Articles, cancellationToken),
        1 => FilteredRows.CountryDays(context, filter).SumAsync(row => row.Articles, cancellationToken),
        _ when filter.Outlets.Count == 0 => FilteredRows.Mentions(context, filter).Select(row => row.ArticleId).Distinct().CountAsync(cancellationToken),
        _ => FilteredRows.Articles(context, filter).CountAsync(cancellationToken),
    };
}
