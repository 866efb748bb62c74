using NewsDashboard.Data.Entities;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>What a status code that brings no document means, in plain words.</summary>
internal static class StatusFailure
{
    public static FetchResult Of(HttpResponseMessage response, TimeSpan? retryAfter)
    {
        var code = (int)response.StatusCode;
        var (outcome, reason) = code switch
        {
            _ when IsBotWall(response) => (FetchOutcome.Rejected, $"The server takes this program for a robot and asks for proof ({code})."),
            401 => (FetchOutcome.Rejected, "The feed asks for a password (401)."),
            402 => (FetchOutcome.Rejected, "The feed asks for a subscription (402)."),
            403 => (FetchOutcome.Rejected, "The server refuses to give the feed (403)."),
            404 => (FetchOutcome.RetryLater, "There is nothing at this address (404)."),
            408 => (FetchOutcome.RetryLater, "The server gave up waiting (408)."),
            410 => (FetchOutcome.Gone, "The feed has been closed for good (410)."),
            429 => (FetchOutcome.RetryLater, "The server asks to come less often (429)."),
            451 => (FetchOutcome.Rejected, "The feed is barred for legal reasons (451)."),
            503 => (FetchOutcome.RetryLater, "The server is busy or in maintenance (503)."),
            >= 500 => (FetchOutcome.RetryLater, $"The server has a fault ({code})."),
            >= 300 and < 400 => (FetchOutcome.Rejected, $"The server redirects without saying where to ({code})."),
            _ => (FetchOutcome.Rejected, $"The server refuses the request ({code})."),
        };
        return FetchResult.Failed(outcome, reason) with { RetryAfter = retryAfter, IsNotFound = code == 404 };
    }

    private static bool IsBotWall(HttpResponseMessage response) =>
        response.Headers.Contains("cf-mitigated") || response.Headers.Contains("x-datadome") || response.Headers.Contains("x-amzn-waf-action");
}
