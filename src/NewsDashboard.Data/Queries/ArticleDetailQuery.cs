using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Queries;

/// <summary>One article with everything found in it, in reading order; null where there is none with this id.</summary>
public sealed class ArticleDetailQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<ArticleDetail?> RunAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Head(context, id).SingleOrDefaultAsync(cancellationToken) is not { } head)
            return null;

        var body = await Body(context, id).SingleAsync(cancellationToken);
        var countries = await ArticleRows.Countries(context, [id]).ToListAsync(cancellationToken);
        var reports = await Reports(context, id).ToListAsync(cancellationToken);
        return new ArticleDetail(
            ArticleRows.ToRow(head, countries.Select(country => country.Country)),
            new Extraction.Article { Id = "", Published = head.Day, Title = head.Title, Text = body.Text }.Content,
            body.Language,
            body.EngineVersion,
            countries.ConvertAll(ToSpans),
            reports.ConvertAll(ReportRows.ToRow),
            reports.ConvertAll(row => ToSpan(row.Report)));
    }

    internal static IQueryable<ArticleHead> Head(NewsDbContext context, long id) =>
        ArticleRows.Heads(context.Articles.AsNoTracking().Where(article => article.Id == id));

    internal static IQueryable<ArticleBody> Body(NewsDbContext context, long id) => context.Articles
        .Where(article => article.Id == id)
        .Select(article => new ArticleBody(article.Text, article.Language, article.EngineVersion));

    internal static IQueryable<ReportWithArticle> Reports(NewsDbContext context, long id) =>
        ReportRows.Of(context.MeetingReports.Where(report => report.ArticleId == id).OrderBy(report => report.EvidenceStart).ThenBy(report => report.Id));

    private static CountrySpans ToSpans(ArticleCountry country) =>
        new(country.Country, PackedSpans.Unpack(country.Spans).Select(span => (span.Start, span.Length)).ToList());

    private static EvidenceSpan ToSpan(MeetingReport report) =>
        new(report.MeetingId, report.EvidenceStart, report.EvidenceLength, report.TriggerStart, report.TriggerLength);

    internal sealed record ArticleBody(string Text, string Language, string EngineVersion);
}
