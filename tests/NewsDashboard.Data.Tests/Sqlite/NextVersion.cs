using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using NewsDashboard.Data.Sqlite;

#pragma warning disable EF1001 // There is no public way to add a migration from elsewhere.

namespace NewsDashboard.Data.Tests.Sqlite;

/// <summary>The program as its next version will be: with one migration more.</summary>
internal static class NextVersion
{
    public const string MigrationId = "29990101000000_Next";

    public static NewsDbContext Context(string file, bool failing)
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        builder.UseNewsSqlite($"Data Source={file}");
        if (failing)
            builder.ReplaceService<IMigrationsAssembly, WithFailing>();
        else
            builder.ReplaceService<IMigrationsAssembly, WithWorking>();
        return new NewsDbContext(builder.Options);
    }

    internal sealed class WithWorking(
        ICurrentDbContext currentContext, IDbContextOptions options, IMigrationsIdGenerator idGenerator, IDiagnosticsLogger<DbLoggerCategory.Migrations> logger)
        : MigrationsAssembly(currentContext, options, idGenerator, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations => With<Working>(base.Migrations);
    }

    internal sealed class WithFailing(
        ICurrentDbContext currentContext, IDbContextOptions options, IMigrationsIdGenerator idGenerator, IDiagnosticsLogger<DbLoggerCategory.Migrations> logger)
        : MigrationsAssembly(currentContext, options, idGenerator, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations => With<Failing>(base.Migrations);
    }

    [Migration(MigrationId)]
    internal sealed class Working : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("CREATE TABLE Novelties (id INTEGER)");
    }

    [Migration(MigrationId)]
    internal sealed class Failing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("CREATE TABLE Novelties (id INTEGER); INSERT INTO Novelties VALUES ('no such', 'columns')");
    }

    private static SortedDictionary<string, TypeInfo> With<T>(IReadOnlyDictionary<string, TypeInfo> migrations) =>
        new(migrations.ToDictionary()) { [MigrationId] = typeof(T).GetTypeInfo() };
}
