using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>All that the page of countries shows.</summary>
/// <param name="Range">Where data exists.</param>
/// <param name="Ranking">Every mentioned country, most mentions first.</param>
/// <param name="Bins">Weeks of the line chart; null where there is nothing to draw.</param>
/// <param name="Lines">Mentions over time of the countries that have a line.</param>
public sealed record CountriesData(DataRange Range, IReadOnlyList<CountryRow> Ranking, WeekBins? Bins, IReadOnlyList<CountryBin> Lines);

/// <summary>Reads the page's parts; the lines follow from the ranking.</summary>
public sealed class CountriesLoader(DataRangeQuery range, CountryRankingQuery ranking, CountryWeeksQuery weeks)
{
    /// <summary>Lines that can carry their name at the end.</summary>
    private const int TopLines = 5;

    public async Task<CountriesData> LoadAsync(DashboardFilter filter, CancellationToken cancellationToken)
    {
        var rangeTask = range.RunAsync(cancellationToken);
        var rankingTask = ranking.RunAsync(filter, null, cancellationToken);
        await Task.WhenAll(rangeTask, rankingTask);
        var countries = await rankingTask;
        if (countries.Count == 0 || Days(filter, await rangeTask) is not { } days)
        {
            return new CountriesData(await rangeTask, countries, null, []);
        }

        // Who picks six countries wants to see six; without a choice the first five do.
        var lines = Math.Clamp(filter.Countries.Count, TopLines, MentionLinesChart.MaxLines);
        var codes = countries.Take(lines).Select(row => row.Country).ToList();
        var rows = await weeks.RunAsync(filter, codes, cancellationToken);
        var bins = CountryBin.Bins(days.First, days.Last, countries[0].Mentions);
        return new CountriesData(await rangeTask, countries, bins, CountryBin.Of(rows, codes, bins));
    }

    /// <summary>The days with articles that the filter leaves; null where it leaves none.</summary>
    public static (DateOnly First, DateOnly Last)? Days(DashboardFilter filter, DataRange range)
    {
        if (range is not { FirstArticle: { } first, LastArticle: { } last })
        {
            return null;
        }

        first = filter.From > first ? filter.From.Value : first;
        last = filter.Until < last ? filter.Until.Value : last;
        return first <= last ? (first, last) : null;
    }
}
