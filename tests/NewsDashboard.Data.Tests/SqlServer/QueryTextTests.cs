using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Data.Tests.World;
using MeetingStatus = NewsDashboard.Extraction.Meetings.MeetingStatus;

namespace NewsDashboard.Data.Tests.SqlServer;

/// <summary>Every query of every query class is translated for both engines, and SQL Server's own parser reads its text.</summary>
public class QueryTextTests
{
    /// <summary>By convention what reads the database is a static method that returns IQueryable.</summary>
    public static TheoryData<string> Classes => [.. typeof(NewsDbContext).Assembly.GetTypes().Where(type => Methods(type).Any()).Select(type => type.Name)];

    private static DashboardFilter[] Filters =>
    [
        DashboardFilter.None,
        new()
        {
            From = new DateOnly(2022, 1, 1),
            Until = new DateOnly(2022, 3, 31),
            Countries = ["EG", "CN", "UN"],
            Outlets = [1, 2],
            Statuses = [MeetingStatus.Held, MeetingStatus.Planned],
        },
    ];

    [Fact]
    public void Every_query_class_shows_its_queries()
    {
        var classes = typeof(NewsDbContext).Assembly.GetTypes().Where(type => type.Name.EndsWith("Query", StringComparison.Ordinal));
        Assert.All(classes, type => Assert.NotEmpty(Methods(type)));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_query_is_translated_for_Sqlite(string name)
    {
        using var context = Context(builder => builder.UseNewsSqlite("Data Source=not-opened.db"));

        Assert.All(Queries(name, context), query => Assert.Contains("SELECT", query.ToQueryString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_query_is_translated_for_SqlServer_into_text_that_its_parser_reads(string name)
    {
        using var context = Context(builder => builder.UseNewsSqlServer("Server=not-opened;Database=News"));

        Assert.All(Queries(name, context), query =>
        {
            var sql = query.ToQueryString();
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            Assert.True(errors.Count == 0, $"{string.Join("; ", errors.Select(error => error.Message))}\n{sql}");
        });
    }

    private static NewsDbContext Context(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        use(builder);
        builder.ConfigureWarnings(UnorderedRows.AreFaults);
        return new NewsDbContext(builder.Options);
    }

    private static List<IQueryable> Queries(string name, NewsDbContext context) => Methods(typeof(NewsDbContext).Assembly.GetTypes().Single(type => type.Name == name))
        .SelectMany(method => Arguments(method.GetParameters(), context).Select(arguments => (IQueryable)method.Invoke(null, arguments)!))
        .ToList();

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Where(method => !method.IsPrivate && method.ReturnType.IsAssignableTo(typeof(IQueryable)));

    /// <summary>Every combination of sample values.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters, NewsDbContext context) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (lists, parameter) => lists.SelectMany(list => Samples(parameter.ParameterType, context).Cast<object?>().Select(sample => (object?[])[.. list, sample])));

    private static IEnumerable Samples(Type type, NewsDbContext context) => type switch
    {
        _ when type == typeof(NewsDbContext) => new[] { context },
        _ when type == typeof(DashboardFilter) => Filters,
        _ when type == typeof(int) => new[] { 10 },
        _ when type == typeof(int?) => new int?[] { null, 20 },
        _ when type == typeof(long) => new[] { 7L },
        _ when type == typeof(bool) => new[] { false, true },
        _ when type == typeof(string) => new[] { null, "Egypt \"two words\"" },
        _ when type == typeof(MeetingSort) => Enum.GetValues<MeetingSort>(),
        _ when type == typeof(IReadOnlyList<string>) => new[] { new[] { "EG", "FR" } },
        _ when type == typeof(IReadOnlyCollection<DateOnly>) => new[] { null, new[] { new DateOnly(2022, 2, 5) } },
        _ when type == typeof(IQueryable<Meeting>) => new[] { context.Meetings },
        _ when type == typeof(IQueryable<Article>) => new[] { context.Articles },
        _ when type == typeof(IQueryable<MeetingReport>) => new[] { context.MeetingReports },
        _ when type == typeof(IReadOnlyCollection<long>) => new[] { new[] { 1L, 2L } },
        _ => throw new NotSupportedException($"A query takes a {type.Name}: add sample values for it here."),
    };
}
