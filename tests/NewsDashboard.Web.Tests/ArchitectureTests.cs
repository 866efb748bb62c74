using System.Reflection;
using NetArchTest.Rules;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Extraction;

namespace NewsDashboard.Web.Tests;

/// <summary>References run one way: Extraction knows nobody, Data knows Extraction, providers know Data, Ingestion knows both, Web knows all.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Extraction = typeof(ArticleAnalyzer).Assembly;
    private static readonly Assembly Data = typeof(NewsDbContext).Assembly;
    private static readonly Assembly Sqlite = typeof(SqliteProvider).Assembly;
    private static readonly Assembly SqlServer = typeof(SqlServerProvider).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;
    private static readonly Assembly Ingestion = Assembly.Load("NewsDashboard.Ingestion");

    public static TheoryData<string, string[]> AllowedReferences => new()
    {
        { Extraction.GetName().Name!, [] },
        { Data.GetName().Name!, ["NewsDashboard.Extraction"] },
        { Sqlite.GetName().Name!, ["NewsDashboard.Data", "NewsDashboard.Extraction"] },
        { SqlServer.GetName().Name!, ["NewsDashboard.Data", "NewsDashboard.Extraction"] },
        { Ingestion.GetName().Name!, ["NewsDashboard.Data", "NewsDashboard.Extraction"] },
    };

    [Theory]
    [MemberData(nameof(AllowedReferences))]
    public void Each_project_knows_only_those_upstream_of_it(string project, string[] allowed)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("NewsDashboard.", StringComparison.Ordinal));
        Assert.Empty(references.Except(allowed));
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.Net.Http")]
    [InlineData("Microsoft.Data")]
    public void Extraction_does_neither_databases_nor_the_web(string library)
    {
        var result = Types.InAssembly(Extraction).ShouldNot().HaveDependencyOn(library).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Only_the_composition_root_knows_which_database_it_is()
    {
        var result = Types.InAssembly(Web).That().DoNotHaveNameMatching("Program")
            .ShouldNot().HaveDependencyOnAny("NewsDashboard.Data.Sqlite", "NewsDashboard.Data.SqlServer").GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Theory]
    [InlineData("NewsDashboard.Web.Components.Parts")]
    [InlineData("NewsDashboard.Web.Components.Charts")]
    public void Parts_and_charts_ask_no_queries(string space)
    {
        var queries = Data.GetTypes().Where(type => type.Name.EndsWith("Query", StringComparison.Ordinal)).Select(type => type.FullName!).ToArray();
        Assert.NotEmpty(queries);
        var result = Types.InAssembly(Web).That().ResideInNamespace(space).ShouldNot().HaveDependencyOnAny(queries).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void No_type_is_named_by_what_says_nothing()
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Processor", "Utils", "Util"];
        var found = new[] { Extraction, Data, Sqlite, SqlServer, Ingestion, Web }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)) && type.Namespace?.StartsWith("NewsDashboard", StringComparison.Ordinal) == true);
        Assert.Empty(found.Select(type => type.FullName));
    }
}
