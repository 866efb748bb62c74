namespace NewsDashboard.Web.Hosting;

/// <summary>
/// Refuses what another site's page sends: a WebSocket is not held back by the browser's same-origin rule,
/// so without this any page that the reader has open could start a circuit.
/// </summary>
public static class OriginCheck
{
    public static void UseOriginCheck(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (ChangesSomething(request) && request.Headers.Origin is [{ Length: > 0 } origin] && !IsOwn(origin, request.Host))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync("Requests from other sites are refused.");
            return;
        }

        await next(context);
    });

    private static bool ChangesSomething(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        || request.Headers.Connection.Any(value => value?.Contains("upgrade", StringComparison.OrdinalIgnoreCase) == true)
        || request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal);

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, host.Value, StringComparison.OrdinalIgnoreCase);
}
