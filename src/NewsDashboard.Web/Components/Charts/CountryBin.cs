using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Mentions of one country in some weeks.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Start">Monday of the first of them.</param>
/// <param name="Mentions">0 where there were none.</param>
/// <param name="Articles">Articles that mention it.</param>
public sealed record CountryBin(string Country, DateOnly Start, int Mentions, int Articles)
{
    /// <summary>One row a country and bin, by country in the order given, then in time; a bin without a mention has a row of zeros.</summary>
    public static IReadOnlyList<CountryBin> Of(IEnumerable<CountryWeek> weeks, IReadOnlyList<string> countries, WeekBins bins)
    {
        var sums = weeks.ToLookup(week => (week.Country, bins.IndexOf(week.Week)));
        return
        [
            .. from country in countries
               from bin in Enumerable.Range(0, bins.Count)
               let rows = sums[(country, bin)]
               select new CountryBin(country, bins.Start(bin), rows.Sum(row => row.Mentions), rows.Sum(row => row.Articles)),
        ];
    }
}
