using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using NewsDashboard.Data.SqlServer;

namespace NewsDashboard.Data.Tests.SqlServer;

/// <summary>SQL Server's own parser and schema model judge the migrations where no server is at hand.</summary>
public class MigrationScriptTests
{
    [Fact]
    public void The_script_is_read_without_an_error()
    {
        Parse(Script());
    }

    [Fact]
    public void The_tables_make_a_valid_schema()
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in SchemaStatements())
            model.AddObjects(statement);

        Assert.Empty(model.Validate().Select(message => message.ToString()));
        var tables = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(table => table.Name.Parts[^1]).ToList();
        Assert.Superset(new HashSet<string> { "Articles", "ArticleCountries", "Meetings", "MeetingReports", "CountryDays", "PairMonths" }, tables.ToHashSet());
    }

    [Fact]
    public void No_row_is_deleted_along_two_paths_from_one_table()
    {
        using var context = Context();
        var cascades = context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Select(key => (From: key.PrincipalEntityType, To: key.DeclaringEntityType))
            .ToList();

        Assert.All(context.Model.GetEntityTypes(), start =>
        {
            var reached = new List<object>();
            Follow(start, reached);
            Assert.Equal(reached.Distinct().Count(), reached.Count);
        });

        void Follow(object from, List<object> reached)
        {
            foreach (var cascade in cascades.Where(cascade => cascade.From == from))
            {
                reached.Add(cascade.To);
                Follow(cascade.To, reached);
            }
        }
    }

    [Fact]
    public void Keys_are_compared_byte_by_byte()
    {
        Assert.Contains("[CanonicalUrl] varchar(1700) COLLATE Latin1_General_100_BIN2", Script(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rollup_statements_are_read_without_an_error()
    {
        var sql = SqlServerRollups.Sql;
        Assert.All([sql.CountryDays, sql.OutletDays, sql.PairMonths], statement => Parse(statement.Replace("{0}", "@rows", StringComparison.Ordinal)));
    }

    /// <summary>Tables and indexes; the model does not take statements that run, such as inserts.</summary>
    private static IEnumerable<string> SchemaStatements() => ((TSqlScript)Parse(Script())).Batches
        .SelectMany(batch => batch.Statements)
        .SelectMany(statement => statement is IfStatement { ThenStatement: BeginEndBlockStatement block } ? block.StatementList.Statements : [statement])
        .Where(statement => statement is CreateTableStatement or CreateIndexStatement or AlterTableStatement)
        .Select(statement => string.Concat(statement.ScriptTokenStream.Skip(statement.FirstTokenIndex).Take(statement.LastTokenIndex - statement.FirstTokenIndex + 1).Select(token => token.Text)));

    private static TSqlFragment Parse(string sql)
    {
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.True(errors.Count == 0, string.Join("\n", errors.Select(error => $"line {error.Line}: {error.Message}")));
        return script;
    }

    private static string Script()
    {
        using var context = Context();
        return context.GetService<IMigrator>().GenerateScript();
    }

    private static NewsDbContext Context()
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        builder.UseNewsSqlServer("Server=not-opened;Database=News");
        return new NewsDbContext(builder.Options);
    }
}
