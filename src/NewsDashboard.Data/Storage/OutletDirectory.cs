using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>Outlets by name; those that are missing are made.</summary>
internal static class OutletDirectory
{
    /// <returns>Id by name as <see cref="NameOf"/> writes it.</returns>
    public static async Task<Dictionary<string, int>> LoadAsync(NewsDbContext context, IEnumerable<NewArticle> articles, CancellationToken cancellationToken)
    {
        var names = articles.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in names.Chunk(DatabaseLimits.ValuesInList))
        {
            foreach (var outlet in await context.Outlets.AsNoTracking().Where(outlet => part.Contains(outlet.Name)).ToListAsync(cancellationToken))
                ids[outlet.Name] = outlet.Id;
        }

        var missing = names.Where(name => !ids.ContainsKey(name)).Select(name => new Outlet { Name = name }).ToList();
        if (missing.Count == 0)
            return ids;

        context.Outlets.AddRange(missing);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var outlet in missing)
            ids[outlet.Name] = outlet.Id;
        return ids;
    }

    public static string NameOf(NewArticle article) => OutletName.Of(article.Outlet);
}
