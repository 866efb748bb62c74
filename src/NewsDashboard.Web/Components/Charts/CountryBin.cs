using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Mentions of one country in some weeks.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Start">Monday of the first of them.</param>
/// <param name="Mentions">0 where there were none.</param>
/// <param name="Articles">Articles that mention it.</param>
public sealed record CountryBin(string Country, DateOnly Start, int Mentions, int Articles)
{
    /// <summary>Points of the most mentioned country hold as many as this in the mean; finer ones would show chance.</summary>
    private const int MeanMentions = 5;

    /// <summary>The finest bins that hold enough mentions for a line to mean something.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="most">Mentions of the most mentioned country in all these days.</param>
    public static WeekBins Bins(DateOnly first, DateOnly last, int most)
    {
        var bins = WeekBins.Over(first, last);
        for (var coarser = bins.Coarser(); coarser is not null && most < MeanMentions * bins.Count; coarser = bins.Coarser())
        {
            bins = coarser;
        }

        return bins;
    }

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
