using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mean tone a week with its spread, in order of weeks: over articles, or over the sentences on the filter's countries where it names some.</summary>
public sealed class ToneWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<ToneWeek>> RunAsync(DashboardFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var days = await Days(context, filter).ToListAsync(cancellationToken);
        return days
            .Where(day => day.Count > 0)
            .GroupBy(day => Week.Of(day.Day), day => day.Sums)
            .OrderBy(week => week.Key)
            .Select(week => ToWeek(week.Key, week.Aggregate(ToneSums.Add)))
            .ToList();
    }

    internal static IQueryable<ToneRow> Days(NewsDbContext context, DashboardFilter filter) => ToneRows.ByDay(context, filter);

    private static ToneWeek ToWeek(DateOnly week, ToneSums tone) => new(week, tone.Mean, tone.StandardDeviation, tone.Count);
}
