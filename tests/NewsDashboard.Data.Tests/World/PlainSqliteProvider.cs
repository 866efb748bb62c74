using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;
using NewsDashboard.Data.Sqlite;

namespace NewsDashboard.Data.Tests.World;

/// <summary>SQLite without its own way of inserting: rows go through SaveChanges, as they do on SQL Server.</summary>
internal sealed class PlainSqliteProvider : DatabaseProvider
{
    private readonly SqliteProvider sqlite = new();

    public override string Name => sqlite.Name;

    protected override RollupSql RollupSql => SqliteRollups.Sql;

    public override string? Validate(DatabaseOptions options) => sqlite.Validate(options);

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => sqlite.Configure(builder, options);

    public override Task MigrateAsync(NewsDbContext context, DatabaseOptions options, CancellationToken cancellationToken) =>
        sqlite.MigrateAsync(context, options, cancellationToken);

    public override Task AwaitTurnAsync(NewsDbContext context, CancellationToken cancellationToken) => sqlite.AwaitTurnAsync(context, cancellationToken);

    public override bool IsUniqueViolation(Exception exception) => sqlite.IsUniqueViolation(exception);

    public override string? Explain(Exception exception) => sqlite.Explain(exception);
}
