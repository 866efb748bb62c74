using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Api;

/// <summary>
/// The same questions as the dashboard's, for scripts: read-only, JSON or CSV, under the dashboard's own filter parameters
/// (<c>from</c>, <c>until</c>, <c>country</c>, <c>outlet</c>, <c>status</c>).
/// </summary>
public static class NewsApi
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void MapNewsApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.WithRequestTimeout(Patience);
        api.MapGet("/range", (DataRangeQuery query, CancellationToken cancellation) => query.RunAsync(cancellation));
        api.MapGet("/figures", (ApiRequest request, KeyFiguresQuery query, CancellationToken cancellation) => query.RunAsync(request.Filter, cancellation));
        api.MapGet("/outlets", (OutletsQuery query, CancellationToken cancellation) => query.RunAsync(cancellation));
        api.MapMeetings();
        api.MapCountries();
        api.MapTone();
        api.MapArticles();
        api.MapFallback(() => Results.Problem("There is nothing at this address of the API.", statusCode: StatusCodes.Status404NotFound));
    }
}
