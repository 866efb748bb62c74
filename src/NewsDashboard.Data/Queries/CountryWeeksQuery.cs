using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mentions of the given countries a week, in order of countries as given and of weeks; weeks without a mention are left out.</summary>
public sealed class CountryWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public async Task<IReadOnlyList<CountryWeek>> RunAsync(DashboardFilter filter, IReadOnlyList<string> countries, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var days = (await Days(context, filter, countries).ToListAsync(cancellationToken)).ToLookup(day => day.Country);
        return countries.Distinct(StringComparer.Ordinal)
            .SelectMany(country => days[country]
                .GroupBy(day => Week.Of(day.Day))
                .OrderBy(week => week.Key)
                .Select(week => new CountryWeek(country, week.Key, week.Sum(day => day.Articles), week.Sum(day => day.Mentions))))
            .ToList();
    }

    internal static IQueryable<CountryDaySums> Days(NewsDbContext context, DashboardFilter filter, IReadOnlyList<string> countries) => FilteredRows.CountryDays(context, filter)
        .Where(row => countries.Contains(row.Country))
        .GroupBy(row => new { row.Country, row.Day })
        .Select(group => new CountryDaySums
        {
            Country = group.Key.Country,
            Day = group.Key.Day,
            Articles = group.Sum(row => row.Articles),
            Mentions = group.Sum(row => row.Mentions),
        });

    internal sealed record CountryDaySums
    {
        public required string Country { get; init; }

        public DateOnly Day { get; init; }

        public int Articles { get; init; }

        public int Mentions { get; init; }
    }
}
