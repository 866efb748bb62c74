using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mentions of the given countries a week, in order of countries and weeks; weeks without a mention are left out.</summary>
public sealed class CountryWeeksQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<CountryWeek>> RunAsync(DashboardFilter filter, IReadOnlyList<string> countries, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
