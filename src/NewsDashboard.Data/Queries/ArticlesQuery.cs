using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Queries;

/// <summary>Articles, latest first: one page of them, or all.</summary>
public sealed class ArticlesQuery(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>Up to this many articles on the filter's countries are sorted; of more, the latest are soon met by walking back in time.</summary>
    private const int Few = 5000;

    /// <param name="filter">What to list.</param>
    /// <param name="search">Words or "phrases" that all must stand in title or text, in any case (on SQLite beyond A to Z only as written); null for all.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Page<ArticleRow>> RunAsync(DashboardFilter filter, string? search, int skip, int take, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var onCountries = await ArticleCount.RunAsync(context, filter, cancellationToken);
        var isFew = onCountries <= Few;
        var total = string.IsNullOrWhiteSpace(search) ? onCountries : await Matches(context, filter, search, isFew).CountAsync(cancellationToken);
        var heads = await Rows(context, filter, search, isFew, skip, take).ToListAsync(cancellationToken);
        var countries = (await Countries(context, heads.ConvertAll(head => head.Id)).ToListAsync(cancellationToken)).ToLookup(row => row.ArticleId, row => row.Country);
        return new Page<ArticleRow>(heads.ConvertAll(head => ArticleRows.ToRow(head, countries[head.Id])), total);
    }

    /// <summary>
    /// All articles, latest first, each once whatever comes in meanwhile: the ids are read in one query, then the rows of
    /// some hundred ids at a time. No reader stays open while a slow client takes its rows, and memory holds 8 bytes a row.
    /// </summary>
    /// <param name="filter">What to list.</param>
    /// <param name="search">As for <see cref="RunAsync"/>.</param>
    /// <param name="cancellationToken">Stops the query between or in its steps.</param>
    public async IAsyncEnumerable<ArticleRow> AllAsync(DashboardFilter filter, string? search, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var isFew = filter.Countries.Count > 0 && await ArticleCount.RunAsync(context, filter, cancellationToken) <= Few;
        var ids = await Ids(context, filter, search, isFew).ToListAsync(cancellationToken);
        foreach (var part in ids.Chunk(DatabaseLimits.ValuesInList))
        {
            var heads = await Heads(context, part).ToDictionaryAsync(head => head.Id, cancellationToken);
            var countries = (await Countries(context, part).ToListAsync(cancellationToken)).ToLookup(row => row.ArticleId, row => row.Country);

            // What was removed meanwhile is left out.
            foreach (var id in part.Where(heads.ContainsKey))
                yield return ArticleRows.ToRow(heads[id], countries[id]);
        }
    }

    internal static IQueryable<Article> Matches(NewsDbContext context, DashboardFilter filter, string? search, bool isFew)
    {
        var articles = isFew && filter.Countries.Count > 0 ? FilteredRows.ArticlesFromCountries(context, filter) : FilteredRows.Articles(context, filter);
        return SearchTerms.Patterns(search).Aggregate(articles, (found, pattern) => found
            .Where(article => EF.Functions.Like(article.Title, pattern, SearchTerms.Escape) || EF.Functions.Like(article.Text, pattern, SearchTerms.Escape)));
    }

    internal static IQueryable<ArticleHead> Rows(NewsDbContext context, DashboardFilter filter, string? search, bool isFew, int skip, int take) =>
        ArticleRows.Heads(LatestFirst(Matches(context, filter, search, isFew)).Skip(Math.Max(0, skip)).Take(Math.Max(0, take)));

    internal static IQueryable<long> Ids(NewsDbContext context, DashboardFilter filter, string? search, bool isFew) =>
        LatestFirst(Matches(context, filter, search, isFew)).Select(article => article.Id);

    internal static IQueryable<ArticleHead> Heads(NewsDbContext context, IReadOnlyCollection<long> ids) =>
        ArticleRows.Heads(context.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)));

    internal static IQueryable<ArticleCode> Countries(NewsDbContext context, IReadOnlyCollection<long> articleIds) =>
        ArticleRows.Countries(context, articleIds).Select(country => new ArticleCode(country.ArticleId, country.Country));

    private static IOrderedQueryable<Article> LatestFirst(IQueryable<Article> articles) =>
        articles.OrderByDescending(article => article.Day).ThenByDescending(article => article.Id);

    internal sealed record ArticleCode(long ArticleId, string Country);
}
