using NewsDashboard.Data;

namespace NewsDashboard.Web.Hosting;

public static class HealthEndpoints
{
    /// <summary><c>/alive</c>: the process answers. <c>/healthz</c>: the database does too; 503 with the reason where it does not.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/alive", () => Results.Text("alive"));
        routes.MapGet("/healthz", async (NewsDatabase database, CancellationToken cancellation) =>
            await database.CheckAsync(cancellation) is { } problem
                ? Results.Text(problem, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("healthy"));
    }
}
