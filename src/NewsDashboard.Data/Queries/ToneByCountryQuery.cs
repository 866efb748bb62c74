using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Mean tone toward each country over the sentences that mention it, most positive first. The key is the country's code.</summary>
public sealed class ToneByCountryQuery(IDbContextFactory<NewsDbContext> contexts)
{
    /// <param name="filter">What to look at.</param>
    /// <param name="minimumSentences">Countries with fewer sentences are left out: their mean says little.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<ToneGroup>> RunAsync(DashboardFilter filter, int minimumSentences, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Countries(context, filter, minimumSentences).ToListAsync(cancellationToken);
        return rows
            .Select(row => (row.Country, Tone: new ToneSums(row.Sentences, row.ToneSum, row.ToneSquareSum)))
            .Select(row => new ToneGroup(row.Country, row.Tone.Mean, row.Tone.StandardDeviation, row.Tone.Count))
            .OrderByDescending(group => group.Mean).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
    }

    internal static IQueryable<CountryTone> Countries(NewsDbContext context, DashboardFilter filter, int minimumSentences)
    {
        // A mean over nothing is none.
        var least = Math.Max(1, minimumSentences);
        return FilteredRows.CountryDays(context, filter)
            .GroupBy(row => row.Country)
            .Where(group => group.Sum(row => row.Sentences) >= least)
            .Select(group => new CountryTone
            {
                Country = group.Key,
                Sentences = group.Sum(row => row.Sentences),
                ToneSum = group.Sum(row => row.ToneSum),
                ToneSquareSum = group.Sum(row => row.ToneSquareSum),
            });
    }

    internal sealed record CountryTone
    {
        public required string Country { get; init; }

        public int Sentences { get; init; }

        public double ToneSum { get; init; }

        public double ToneSquareSum { get; init; }
    }
}
