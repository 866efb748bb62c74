using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsDashboard.Data.Sqlite;

/// <summary>Settings that SQLite keeps for a connection and not in the file.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // NORMAL is safe against a killed process in WAL mode; a power cut may cost the last transactions, never the file.
    private const string Sql = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;";

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
