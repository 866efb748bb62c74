using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Data.Providers;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Tests.World;

/// <summary>A database of one test's own, made by the real migrations and registered as the app registers it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Func<TestDatabase, Task> remove;

    private readonly DatabaseProvider[] providers;

    private TestDatabase(Dictionary<string, string?> settings, Func<TestDatabase, Task> remove, params DatabaseProvider[] providers)
    {
        this.remove = remove;
        this.providers = providers;
        Settings = settings;
        services = StartAnother();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2022, 2, 6, 12, 0, 0, TimeSpan.Zero));

    public Dictionary<string, string?> Settings { get; }

    public ArticleStore Store => Get<ArticleStore>();

    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var database = engine switch
        {
            Engine.Sqlite => OnSqlite(new SqliteProvider()),
            Engine.PlainSqlite => OnSqlite(new PlainSqliteProvider()),
            _ => await OnSqlServerAsync(),
        };
        await database.Get<NewsDatabase>().MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>The services as another process would have them, on the same database.</summary>
    public ServiceProvider StartAnother() => new ServiceCollection()
        .AddSingleton<TimeProvider>(Clock)
        .AddNewsDatabase(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build(), providers)
        .ConfigureDbContext<NewsDbContext>(builder => builder.ConfigureWarnings(UnorderedRows.AreFaults))
        .BuildServiceProvider();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public NewsDbContext Open() => Get<IDbContextFactory<NewsDbContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await remove(this);
    }

    private static TestDatabase OnSqlite(DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("newsdashboard-test-").FullName;
        return new TestDatabase(new() { ["NEWSDASHBOARD_DATA"] = folder }, _ =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        }, provider);
    }

    private static async Task<TestDatabase> OnSqlServerAsync()
    {
        var server = await SqlServerHost.ConnectionStringAsync();
        var own = new SqlConnectionStringBuilder(server) { InitialCatalog = $"NewsTest{Guid.NewGuid():N}" };
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = "SqlServer", ["ConnectionStrings:News"] = own.ConnectionString };
        return new TestDatabase(settings, async database =>
        {
            await using var another = database.StartAnother();
            await using var context = another.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContext();
            await context.Database.EnsureDeletedAsync();
        }, new SqlServerProvider());
    }
}
