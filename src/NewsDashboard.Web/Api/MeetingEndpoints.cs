using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Api;

internal static class MeetingEndpoints
{
    // A file of all meetings takes longer than a page of them.
    private static readonly TimeSpan PatienceForFiles = TimeSpan.FromMinutes(5);

    private static readonly IReadOnlyList<ChartColumn<MeetingRow>> Columns =
    [
        new("id", row => row.Id),
        new("parties", row => string.Join(";", row.Parties)),
        new("party_names", row => string.Join("; ", row.Parties.Select(CountryNames.Of))),
        new("people", row => string.Join("; ", row.People)),
        new("start", row => row.Start),
        new("end", row => row.End),
        new("date_precision", row => row.DatePrecision),
        new("date_basis", row => row.DateBasis),
        new("status", row => row.Status),
        new("format", row => row.Format),
        new("place", row => row.Place),
        new("place_country", row => row.PlaceCountry),
        new("confidence", row => row.Confidence),
        new("reports", row => row.Reports),
        new("evidence", row => row.Evidence),
    ];

    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings", async (ApiRequest request, MeetingsQuery query, CancellationToken cancellation) =>
        {
            var order = MeetingOrder.Read(request.Query);
            return new PagedRows<MeetingRow>(request, await query.RunAsync(request.Filter, order.Sort, order.Descending, request.Skip, request.Size, cancellation));
        });
        api.MapGet("/meetings.csv", (ApiRequest request, MeetingsQuery query) =>
        {
            var order = MeetingOrder.Read(request.Query);
            return new CsvRows<MeetingRow>("Meetings", request, Columns, query.AllAsync(request.Filter, order.Sort, order.Descending));
        }).WithRequestTimeout(PatienceForFiles);
        api.MapGet("/meetings/{id:long}", async (long id, MeetingDetailQuery query, CancellationToken cancellation) =>
            await query.RunAsync(id, cancellation) is { } detail
                ? Results.Ok(detail)
                : Results.Problem($"There is no meeting {id}.", statusCode: StatusCodes.Status404NotFound));
        api.MapGet("/meetings/weeks", (ApiRequest request, MeetingWeeksQuery query, CancellationToken cancellation) =>
            query.RunAsync(request.Filter, cancellation));
    }
}
