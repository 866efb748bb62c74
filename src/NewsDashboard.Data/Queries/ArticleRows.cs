using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Queries;

/// <summary>Reads articles as rows for people.</summary>
internal static class ArticleRows
{
    public static IQueryable<ArticleHead> Heads(IQueryable<Article> articles) => articles.Select(article => new ArticleHead
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet!.Name,
        Day = article.Day,
        Url = article.CanonicalUrl,
        Tone = article.Tone,
        Meetings = article.Reports.Select(report => report.MeetingId).Distinct().Count(),
        IsDemo = article.IsDemo,
    });

    /// <summary>Countries of these articles, those mentioned most first.</summary>
    public static IQueryable<ArticleCountry> Countries(NewsDbContext context, IReadOnlyCollection<long> articleIds) => context.ArticleCountries.AsNoTracking()
        .Where(country => articleIds.Contains(country.ArticleId))
        .OrderByDescending(country => country.Mentions).ThenBy(country => country.Country);

    public static ArticleRow ToRow(ArticleHead head, IEnumerable<string> countries) => new(
        head.Id, head.Title, head.Outlet, head.Day, head.Url, head.Tone, head.Meetings, countries.ToList(), head.IsDemo);
}

internal sealed record ArticleHead
{
    public long Id { get; init; }

    public required string Title { get; init; }

    public required string Outlet { get; init; }

    public DateOnly Day { get; init; }

    public string? Url { get; init; }

    public double Tone { get; init; }

    public int Meetings { get; init; }

    public bool IsDemo { get; init; }
}
