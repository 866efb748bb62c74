using System.ClientModel;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using NewsDashboard.Ingestion.Fetching;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Why the model gave no answer that can be used.</summary>
/// <param name="Reason">In plain words of our own: a service's message may repeat the key or the article.</param>
/// <param name="TokensUsed">Null where the service may have worked and nobody knows how much.</param>
/// <param name="Wait">How long the service asked to be left alone; null where it did not.</param>
internal sealed record ModelFailure(string Reason, long? TokensUsed = null, TimeSpan? Wait = null)
{
    public static ModelFailure Of(Exception problem, DateTime now)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (OfCause(cause, now) is { } failure)
                return failure;
        }

        return new ModelFailure($"the request failed ({problem.GetType().Name})");
    }

    private static ModelFailure? OfCause(Exception cause, DateTime now) => cause switch
    {
        ClientResultException { Status: > 0 } answer => new ModelFailure(Words(answer.Status), TokensUsed: 0, WaitOf(answer, now)),
        AuthenticationException => new ModelFailure("the service's certificate cannot be trusted", TokensUsed: 0),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
            new ModelFailure("there is no server of the name in LanguageModel:Endpoint", TokensUsed: 0),
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable } =>
            new ModelFailure("the service cannot be reached", TokensUsed: 0),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new ModelFailure("its answer is too large"),
        HttpRequestException or IOException or SocketException when cause.InnerException is null => new ModelFailure("its answer was cut short"),
        JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException or NotSupportedException =>
            new ModelFailure("what it answered is no answer of a chat service"),
        _ => null,
    };

    private static string Words(int status) => status switch
    {
        400 or 422 => $"the service does not accept the request ({status}); does the model take a JSON schema (LanguageModel:UseJsonSchema)?",
        401 or 403 => $"the service does not accept the key ({status}); see LanguageModel:ApiKey",
        402 => "the service asks for payment (402)",
        404 => "the service does not know the address or the model (404); see LanguageModel:Endpoint and LanguageModel:Model",
        429 => "the service asks to come less often, or its credit is used up (429)",
        503 => "the service is busy or in maintenance (503)",
        >= 500 => $"the service has a fault ({status})",
        >= 300 and < 400 => $"the service redirects, which is not followed with a key ({status}); see LanguageModel:Endpoint",
        _ => $"the service refuses the request ({status})",
    };

    private static TimeSpan? WaitOf(ClientResultException answer, DateTime now)
    {
        string? header = null;
        _ = answer.GetRawResponse()?.Headers.TryGetValue("Retry-After", out header);
        return RetryAfter.Parse(header, now);
    }
}
