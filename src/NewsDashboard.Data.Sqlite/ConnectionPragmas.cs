using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsDashboard.Data.Sqlite;

/// <summary>Settings that SQLite keeps for a connection and not in the file.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // NORMAL is safe against a killed process in WAL mode; a power cut may cost the last transactions, never the file.
    private const string Sql = "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;";

    private const int LongestWaitSeconds = 10;

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = {WaitMilliseconds((SqliteConnection)connection)}; {Sql}";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    // SQLite waits with growing pauses, the driver then tries again until the connection's own limit.
    private static int WaitMilliseconds(SqliteConnection connection) => Math.Clamp(connection.DefaultTimeout, 1, LongestWaitSeconds) * 1000;
}
