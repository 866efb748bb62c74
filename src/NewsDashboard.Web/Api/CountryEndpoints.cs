using System.Runtime.CompilerServices;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Api;

internal static class CountryEndpoints
{
    public static void MapCountries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/countries", (ApiRequest request, CountryRankingQuery query, CancellationToken cancellation) =>
            query.RunAsync(request.Filter, top: null, cancellation));
        api.MapGet("/countries.csv", (ApiRequest request, CountryRankingQuery query) =>
            new CsvRows<CountryRow>("Countries", request, TopCountriesChart.Columns, AllAsync(query, request.Filter)));
        api.MapGet("/countries/weeks", (ApiRequest request, CountryWeeksQuery query, CancellationToken cancellation) =>
            request.Filter.Countries.Count == 0
                ? throw new BadHttpRequestException("country: name at least one, such as country=EG,CN.")
                : query.RunAsync(request.Filter, request.Filter.Countries, cancellation));
    }

    /// <summary>There are some two hundred at most, so one query holds them.</summary>
    private static async IAsyncEnumerable<CountryRow> AllAsync(CountryRankingQuery query, DashboardFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await query.RunAsync(filter, top: null, cancellationToken))
        {
            yield return row;
        }
    }
}
