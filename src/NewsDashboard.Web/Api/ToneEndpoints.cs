using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Api;

internal static class ToneEndpoints
{
    public static void MapTone(this IEndpointRouteBuilder api)
    {
        api.MapGet("/tone/weeks", (ApiRequest request, ToneWeeksQuery query, CancellationToken cancellation) => query.RunAsync(request.Filter, cancellation));
        api.MapGet("/tone/countries", (ApiRequest request, ToneByCountryQuery query, CancellationToken cancellation) =>
            query.RunAsync(request.Filter, ToneGroupsChart.MinimumSentences, cancellation));
        api.MapGet("/tone/outlets", (ApiRequest request, ToneByOutletQuery query, CancellationToken cancellation) => query.RunAsync(request.Filter, cancellation));
    }
}
