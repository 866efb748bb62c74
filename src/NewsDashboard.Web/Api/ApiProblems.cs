using Microsoft.AspNetCore.Diagnostics;

namespace NewsDashboard.Web.Api;

/// <summary>Answers faults under <c>/api</c> with problem details (RFC 9457): 400 with the reason for a request that is not understood, else 500 without one.</summary>
public sealed class ApiProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request's own path is that of the error page.
        var path = new PathString(httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path);
        if (!path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return false;
        }

        var (status, detail) = exception is BadHttpRequestException bad
            ? (bad.StatusCode, bad.Message)
            : (StatusCodes.Status500InternalServerError, "The server could not answer; its log says why.");
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = status, Detail = detail },
        });
    }
}
