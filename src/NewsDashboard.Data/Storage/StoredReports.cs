using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>Reads what the stored reports of meetings say of them.</summary>
internal static class StoredReports
{
    public static async Task<List<(long MeetingId, ReportedFacts Facts)>> ReadAsync(
        NewsDbContext context, IEnumerable<long> meetingIds, CancellationToken cancellationToken)
    {
        var reports = new List<(long MeetingId, ReportedFacts Facts)>();
        foreach (var part in meetingIds.Chunk(DatabaseLimits.ValuesInList))
        {
            var rows = await context.MeetingReports
                .Where(report => part.Contains(report.MeetingId))
                .Select(report => new
                {
                    report.MeetingId,
                    report.Article!.Day,
                    report.Start,
                    report.End,
                    report.DatePrecision,
                    report.DateBasis,
                    report.Status,
                    report.Format,
                    report.Place,
                    report.PlaceCountry,
                    report.Confidence,
                })
                .ToListAsync(cancellationToken);
            reports.AddRange(rows.Select(row => (row.MeetingId, new ReportedFacts(
                row.Day, row.Start, row.End, row.DatePrecision, row.DateBasis, row.Status, row.Format, row.Place, row.PlaceCountry, row.Confidence))));
        }

        return reports;
    }
}
