using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Queries;

/// <summary>Reads reports as rows for people.</summary>
internal static class ReportRows
{
    public static IQueryable<ReportWithArticle> Of(IQueryable<MeetingReport> reports) => reports.AsNoTracking().Select(report => new ReportWithArticle
    {
        Report = report,
        Title = report.Article!.Title,
        Url = report.Article.CanonicalUrl,
        Outlet = report.Article.Outlet!.Name,
        Day = report.Article.Day,
    });

    public static ReportRow ToRow(ReportWithArticle row)
    {
        var report = row.Report;
        return new ReportRow(
            report.ArticleId, row.Title, row.Url, row.Outlet, row.Day, report.Evidence,
            report.TriggerStart - report.EvidenceStart, report.TriggerLength, report.RuleId, report.EngineVersion, report.Confidence,
            report.Status, report.Format, report.Start, report.End, report.Place, report.People);
    }
}

internal sealed record ReportWithArticle
{
    public required MeetingReport Report { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public required string Outlet { get; init; }

    public DateOnly Day { get; init; }
}
