using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>A real SQLite database in a folder of its own, with the articles that a test puts there.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestDatabase(string folder)
    {
        Folder = folder;
        Configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["NEWSDASHBOARD_DATA"] = folder })
            .Build();
        services = new ServiceCollection().AddLogging().AddNewsDatabase(Configuration, new SqliteProvider()).BuildServiceProvider();
    }

    public string Folder { get; }

    public IConfiguration Configuration { get; }

    public IDbContextFactory<NewsDbContext> Contexts => services.GetRequiredService<IDbContextFactory<NewsDbContext>>();

    public static async Task<TestDatabase> WithAsync(params SampleArticle[] articles)
    {
        var database = new TestDatabase(Directory.CreateTempSubdirectory("newsdashboard-web-").FullName);
        await database.services.GetRequiredService<NewsDatabase>().MigrateAsync(TestContext.Current.CancellationToken);
        await database.AddAsync(articles);
        return database;
    }

    public async Task AddAsync(params SampleArticle[] articles)
    {
        if (articles.Length > 0)
        {
            await services.GetRequiredService<ArticleStore>()
                .StoreAsync([.. articles.Select(article => article.Build())], cancellationToken: TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
