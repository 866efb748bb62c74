using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Sqlite;

/// <summary>The embedded default: one file, no server.</summary>
public sealed class SqliteProvider : DatabaseProvider
{
    public override string Name => "Sqlite";

    protected override RollupSql RollupSql => SqliteRollups.Sql;

    public override string? Validate(DatabaseOptions options)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(SqliteFile.ConnectionString(options));
            return connection.DataSource.Length > 0 && connection.Mode != SqliteOpenMode.Memory && connection.DataSource != ":memory:"
                ? null
                : "ConnectionStrings:News must name a file for Sqlite, for example \"Data Source=/var/lib/newsdashboard/news.db\".";
        }
        catch (ArgumentException fault)
        {
            return $"ConnectionStrings:News is not a Sqlite connection string such as \"Data Source=/var/lib/newsdashboard/news.db\": {fault.Message}";
        }
    }

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) =>
        builder.UseNewsSqlite(SqliteFile.ConnectionString(options));

    public override Task MigrateAsync(NewsDbContext context, DatabaseOptions options, CancellationToken cancellationToken) =>
        new SqliteMigration(context, options).RunAsync(cancellationToken);

    // The transaction began with BEGIN IMMEDIATE, which took the file's one write lock already.
    public override Task AwaitTurnAsync(NewsDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task InsertAsync<T>(NewsDbContext context, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        PreparedInsert.Run(context, rows);
        return Task.CompletedTask;
    }

    public override bool IsUniqueViolation(Exception exception) => SqliteFault.IsUniqueViolation(exception);

    public override string? Explain(Exception exception) => SqliteFault.Explain(exception);
}
