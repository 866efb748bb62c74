using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;

namespace NewsDashboard.Ingestion.Tests;

/// <summary>Everything that takes articles in, on a SQLite database of its own in a folder of its own.</summary>
internal sealed class IngestionFixture : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private IngestionFixture(ServiceProvider services, string folder) => (this.services, Folder) = (services, folder);

    public string Folder { get; }

    public static async Task<IngestionFixture> CreateAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var fixture = Create(clock, settings);
        await fixture.Get<NewsDatabase>().MigrateAsync(TestContext.Current.CancellationToken);
        return fixture;
    }

    /// <summary>Before there is a database.</summary>
    public static IngestionFixture Create(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("newsdashboard-ingestion-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("NEWSDASHBOARD_DATA", folder)).ToDictionary(setting => setting.Item1, string? (setting) => setting.Item2))
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(clock ?? TimeProvider.System)
            .AddNewsDatabase(configuration, new SqliteProvider())
            .AddIngestion(configuration)
            .BuildServiceProvider();
        return new IngestionFixture(services, folder);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public NewsDbContext OpenContext() => Get<IDbContextFactory<NewsDbContext>>().CreateDbContext();

    public async Task<List<Data.Entities.Article>> ArticlesAsync()
    {
        await using var context = OpenContext();
        return await context.Articles.AsNoTracking().Include(article => article.Outlet).OrderBy(article => article.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
