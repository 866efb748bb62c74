using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsDashboard.Data.Sqlite;

public static class SqliteContextOptions
{
    /// <summary>Points a context at a SQLite file, with foreign keys on and this project's migrations.</summary>
    public static DbContextOptionsBuilder UseNewsSqlite(this DbContextOptionsBuilder builder, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        return builder
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteContextOptions).Assembly))
            .AddInterceptors(ConnectionPragmas.Instance)
            .ReplaceService<IModelCustomizer, SqliteModelCustomizer>()
            .ReplaceService<IMigrationsSqlGenerator, KeyedTablesSqlGenerator>();
    }
}
