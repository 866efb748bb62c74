using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Tests.World;

/// <summary>A database of one test's own, made by the real migrations and registered as the app registers it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Func<TestDatabase, Task> remove;

    private TestDatabase(Dictionary<string, string?> settings, Func<TestDatabase, Task> remove)
    {
        this.remove = remove;
        Settings = settings;
        services = Start(settings, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2022, 2, 6, 12, 0, 0, TimeSpan.Zero));

    public Dictionary<string, string?> Settings { get; }

    public ArticleStore Store => Get<ArticleStore>();

    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var database = engine == Engine.Sqlite ? OnSqlite() : await OnSqlServerAsync();
        await database.Get<NewsDatabase>().MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>The services as another process would have them, on the same database.</summary>
    public ServiceProvider StartAnother() => Start(Settings, Clock);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public NewsDbContext Open() => Get<IDbContextFactory<NewsDbContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await remove(this);
    }

    private static ServiceProvider Start(Dictionary<string, string?> settings, TimeProvider clock)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddSingleton(clock)
            .AddNewsDatabase(configuration, new SqliteProvider(), new SqlServerProvider())
            .BuildServiceProvider();
    }

    private static TestDatabase OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("newsdashboard-test-").FullName;
        return new TestDatabase(new() { ["NEWSDASHBOARD_DATA"] = folder }, _ =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
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
        });
    }
}
