using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Api;

internal static class ToneEndpoints
{
    /// <summary>No mean is given over fewer sentences than this.</summary>
    private const int MinimumSentences = 5;

    public static void MapTone(this IEndpointRouteBuilder api)
    {
        api.MapGet("/tone/weeks", (ApiRequest request, ToneWeeksQuery query, CancellationToken cancellation) => query.RunAsync(request.Filter, cancellation));
        api.MapGet("/tone/countries", (ApiRequest request, ToneByCountryQuery query, CancellationToken cancellation) =>
            query.RunAsync(request.Filter, MinimumSentences, cancellation));
        api.MapGet("/tone/outlets", (ApiRequest request, ToneByOutletQuery query, CancellationToken cancellation) => query.RunAsync(request.Filter, cancellation));
    }
}
