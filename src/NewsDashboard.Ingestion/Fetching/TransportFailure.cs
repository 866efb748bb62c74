using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Security.AntiSSRF;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>What an exception on the way to a server or its answer means, in plain words.</summary>
internal static class TransportFailure
{
    public static FetchResult Of(Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (OfCause(cause) is { } result)
                return result;
        }

        return FetchResult.Failed(FetchOutcome.RetryLater, $"The fetch failed: {problem.Message}");
    }

    /// <summary>Null where only what lies deeper can tell.</summary>
    private static FetchResult? OfCause(Exception cause) => cause switch
    {
        AntiSSRFException => FetchResult.Failed(FetchOutcome.Rejected, AddressGuard.PrivateNetwork),
        AuthenticationException => FetchResult.Failed(FetchOutcome.Rejected, $"The server's certificate cannot be trusted: {cause.Message}"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
            FetchResult.Failed(FetchOutcome.RetryLater, "There is no server of that name."),
        SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted } =>
            FetchResult.Failed(FetchOutcome.RetryLater, "The answer was cut short: the server closed the connection."),
        SocketException => FetchResult.Failed(FetchOutcome.RetryLater, "The server cannot be reached."),
        InvalidDataException => FetchResult.Failed(FetchOutcome.Rejected, "The answer cannot be decompressed."),
        HttpRequestException or IOException when cause.InnerException is null =>
            FetchResult.Failed(FetchOutcome.RetryLater, "The answer was cut short or is no valid HTTP."),
        _ => null,
    };
}
