using Microsoft.EntityFrameworkCore;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Queries;

/// <summary>The figures at the top of the overview.</summary>
public sealed class KeyFiguresQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<KeyFigures> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var meetings = await MeetingsByStatus(context, filter).ToDictionaryAsync(row => row.Status, row => row.Count, cancellationToken);
        var tone = await ToneRows.All(context, filter).SingleOrDefaultAsync(cancellationToken);
        return new KeyFigures(
            await ArticleCount.RunAsync(context, filter, cancellationToken),
            meetings.GetValueOrDefault(MeetingStatus.Held),
            meetings.GetValueOrDefault(MeetingStatus.Planned),
            meetings.GetValueOrDefault(MeetingStatus.Cancelled),
            await Countries(context, filter).CountAsync(cancellationToken),
            tone is { Count: > 0 } ? tone.Sums.Mean : null);
    }

    internal static IQueryable<StatusCount> MeetingsByStatus(NewsDbContext context, DashboardFilter filter) => FilteredRows.Meetings(context, filter)
        .GroupBy(meeting => meeting.Status)
        .Select(group => new StatusCount(group.Key, group.Count()));

    internal static IQueryable<string> Countries(NewsDbContext context, DashboardFilter filter) => FilteredRows.CountryDays(context, filter)
        .Select(row => row.Country)
        .Distinct();

    internal sealed record StatusCount(MeetingStatus Status, int Count);
}
