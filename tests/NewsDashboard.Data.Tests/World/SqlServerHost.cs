using System.Net.Sockets;
using Testcontainers.MsSql;

namespace NewsDashboard.Data.Tests.World;

/// <summary>A SQL Server for the tests: the one that NEWSDASHBOARD_TEST_SQLSERVER names, else one in Docker, else none.</summary>
internal static class SqlServerHost
{
    private const string Variable = "NEWSDASHBOARD_TEST_SQLSERVER";
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    private static readonly TimeSpan DockerPatience = TimeSpan.FromSeconds(2);
    private static readonly Lazy<Task<(string? ConnectionString, string? Reason)>> Found = new(FindAsync);

    /// <summary>A connection string to the server; skips the test, saying why, where there is none.</summary>
    public static async Task<string> ConnectionStringAsync()
    {
        var (connectionString, reason) = await Found.Value;
        Assert.SkipWhen(connectionString is null, reason ?? "");
        return connectionString!;
    }

    private static async Task<(string? ConnectionString, string? Reason)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return (given, null);
        if (!await DockerAnswersAsync())
            return (null, $"no SQL Server: {Variable} is not set and Docker does not answer");

        // Removed by Testcontainers' own reaper when the test process ends.
        var container = new MsSqlBuilder(Image).Build();
        await container.StartAsync();
        return (container.GetConnectionString(), null);
    }

    /// <summary>Asks the socket itself: Testcontainers would look at many places for half a minute.</summary>
    private static async Task<bool> DockerAnswersAsync()
    {
        var address = Environment.GetEnvironmentVariable("DOCKER_HOST") ?? "unix:///var/run/docker.sock";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var host))
            return false;

        using var patience = new CancellationTokenSource(DockerPatience);
        try
        {
            if (host.Scheme == "unix")
            {
                using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(host.AbsolutePath), patience.Token);
                return true;
            }

            using var client = new TcpClient();
            await client.ConnectAsync(host.Host, host.Port, patience.Token);
            return true;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException or ArgumentException)
        {
            return false;
        }
    }
}
