using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.SqlServer;

/// <summary>SQL Server 2022 or newer, for more than one machine.</summary>
public sealed class SqlServerProvider : DatabaseProvider
{
    private const string Example = "\"Server=db;Database=News;User Id=news;Password=...;TrustServerCertificate=True\"";

    public override string Name => "SqlServer";

    protected override RollupSql RollupSql => SqlServerRollups.Sql;

    public override string? Validate(DatabaseOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            return $"Database:Provider is SqlServer, so ConnectionStrings:News must be set, for example to {Example}.";
        try
        {
            var connection = new SqlConnectionStringBuilder(options.ConnectionString);
            return connection is { DataSource.Length: > 0, InitialCatalog.Length: > 0 }
                ? null
                : $"ConnectionStrings:News must name a server and a database, for example {Example}.";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The complaint may repeat a part of the string, which may hold the password.
            return $"ConnectionStrings:News is not a SQL Server connection string such as {Example}.";
        }
    }

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) =>
        builder.UseNewsSqlServer(options.ConnectionString!);

    public override async Task MigrateAsync(NewsDbContext context, DatabaseOptions options, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(options.MigrationMinutes));
        try
        {
            var version = await SchemaVersion.ReadAsync(context, limit.Token);
            context.Database.SetCommandTimeout(TimeSpan.FromMinutes(options.MigrationMinutes));

            // EF takes an application lock, so of several replicas one migrates and the others wait.
            if (version.Pending.Count > 0)
                await context.Database.MigrateAsync(limit.Token);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new NewsDatabaseException(
                $"Bringing the database up to date took longer than {options.MigrationMinutes} minutes and was stopped. For a very large database raise Database:MigrationMinutes.", fault);
        }
        catch (Exception fault) when (Explain(fault) is { } reason)
        {
            throw new NewsDatabaseException(reason, fault);
        }
        catch (Exception fault) when (fault is not NewsDatabaseException && DatabaseFault.Is(fault))
        {
            throw new NewsDatabaseException($"The database could not be brought up to date: {fault.GetBaseException().Message}", fault);
        }
    }

    public override async Task AwaitTurnAsync(NewsDbContext context, CancellationToken cancellationToken)
    {
        var result = new SqlParameter("result", System.Data.SqlDbType.Int) { Direction = System.Data.ParameterDirection.Output };
        await context.Database.ExecuteSqlRawAsync(
            "EXEC @result = sp_getapplock @Resource = N'NewsDashboard.Writer', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 25000",
            [result],
            cancellationToken);
        if (result.Value is not >= 0)
            throw new NewsDatabaseException("Another NewsDashboard is writing to the database and did not finish in time. It is tried again with the next batch.");
    }

    public override bool IsUniqueViolation(Exception exception) => SqlServerFault.IsUniqueViolation(exception);

    public override string? Explain(Exception exception) => SqlServerFault.Explain(exception);
}
