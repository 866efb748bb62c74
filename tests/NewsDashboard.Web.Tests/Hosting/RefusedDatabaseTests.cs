using System.Net;
using Bunit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data;
using NewsDashboard.Web.Components.Layout;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;
using TestContext = Xunit.TestContext;

namespace NewsDashboard.Web.Tests.Hosting;

/// <summary>A database that a newer version of the program has migrated: its rows can be read, and must not be shown as if all were well.</summary>
public sealed class RefusedDatabaseTests : IAsyncLifetime
{
    private const string Reason = "The database was made by a newer version of NewsDashboard";

    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.WithAsync(new SampleArticle());
        Execute("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Next', '99.0')");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Health_is_503_with_the_reason()
    {
        await using var server = new DashboardServer(database);
        using var client = server.CreateClient();

        using var answer = await client.GetAsync("/healthz", Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(Reason, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_says_why_until_the_database_can_be_used()
    {
        await using var context = new DashboardContext(database);
        var news = context.Services.GetRequiredService<NewsDatabase>();
        await Assert.ThrowsAsync<NewsDatabaseException>(() => news.MigrateAsync(Cancellation));

        var banner = context.Render<DatabaseBanner>();
        Assert.Contains(Reason, banner.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        context.Navigation.NavigateTo("/countries");
        var page = context.Render<Countries>();
        page.WaitForAssertion(() => Assert.Contains(Reason, page.Find(".look[role=alert]").TextContent, StringComparison.Ordinal));

        Execute("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '29990101000000_Next'");
        await news.MigrateAsync(Cancellation);
        banner.WaitForAssertion(() => Assert.True(context.Navigation.History.First().Options.ForceLoad));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Directory.EnumerateFiles(database.Folder, "*.db").Single()}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
