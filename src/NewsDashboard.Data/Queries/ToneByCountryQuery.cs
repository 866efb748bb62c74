using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mean tone toward each country over the sentences that mention it, most positive first. The key is the country's code.</summary>
public sealed class ToneByCountryQuery(IDbContextFactory<NewsDbContext> contexts)
{
    public Task<IReadOnlyList<ToneGroup>> RunAsync(DashboardFilter filter, int minimumSentences, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(contexts.ToString());
}
