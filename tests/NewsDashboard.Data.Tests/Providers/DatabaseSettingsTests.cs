using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Providers;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;

namespace NewsDashboard.Data.Tests.Providers;

public class DatabaseSettingsTests
{
    [Fact]
    public async Task An_unknown_provider_stops_the_start_and_the_message_says_what_is_allowed()
    {
        var fault = await StartAsync(("Database:Provider", "Postgres"));
        Assert.Equal("Database:Provider is \"Postgres\"; allowed are Sqlite, SqlServer.", fault?.Message);
    }

    [Fact]
    public async Task SqlServer_without_a_connection_string_stops_the_start()
    {
        var fault = await StartAsync(("Database:Provider", "SqlServer"));
        Assert.StartsWith("Database:Provider is SqlServer, so ConnectionStrings:News must be set", fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connection_string_stops_the_start_and_its_password_is_not_told()
    {
        var fault = await StartAsync(("Database:Provider", "sqlserver"), ("ConnectionStrings:News", "Server=db;Database=News;Passwort=secret"));
        Assert.StartsWith("ConnectionStrings:News is not a SQL Server connection string", fault?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=news.db;Mode=Memory")]
    [InlineData("Mode=ReadWrite")]
    public async Task Sqlite_needs_a_file(string connectionString)
    {
        var fault = await StartAsync(("ConnectionStrings:News", connectionString));
        Assert.StartsWith("ConnectionStrings:News must name a file for Sqlite", fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("ten")]
    [InlineData("1441")]
    public async Task The_time_for_migrations_has_bounds(string minutes)
    {
        var fault = await StartAsync(("Database:MigrationMinutes", minutes));
        Assert.Equal($"Database:MigrationMinutes is \"{minutes}\"; allowed are whole minutes from 1 to 1440.", fault?.Message);
    }

    [Fact]
    public void Without_settings_it_is_Sqlite_in_the_users_own_folder()
    {
        using var host = Build([]);
        var options = host.Services.GetRequiredService<DatabaseOptions>();
        Assert.Equal("Sqlite", options.Provider);
        Assert.Null(options.ConnectionString);
        if (Environment.GetEnvironmentVariable("NEWSDASHBOARD_DATA") is null)
            Assert.Equal(DatabaseOptions.DefaultDataFolder, options.DataFolder);
    }

    private static async Task<OptionsValidationException?> StartAsync(params (string Key, string Value)[] settings)
    {
        using var host = Build(settings);
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    private static IHost Build((string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.Services.AddNewsDatabase(builder.Configuration, new SqliteProvider(), new SqlServerProvider());
        return builder.Build();
    }
}
