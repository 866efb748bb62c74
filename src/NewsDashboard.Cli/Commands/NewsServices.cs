using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;
using NewsDashboard.Ingestion;

namespace NewsDashboard.Cli.Commands;

/// <summary>The services of commands that use the database. They read the settings that the web app reads: appsettings.json in the current folder, then the environment.</summary>
public static class NewsServices
{
    /// <param name="dataFolder">Goes before <c>NEWSDASHBOARD_DATA</c>; null leaves it.</param>
    public static ServiceProvider Build(string? dataFolder)
    {
        var settings = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables();
        if (dataFolder is not null)
            settings.AddInMemoryCollection([new("NEWSDASHBOARD_DATA", dataFolder)]);

        var configuration = settings.Build();
        return new ServiceCollection()
            .AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error)
                // Why the rules read in a model's place is asked for by those who switched it on.
                .AddFilter("NewsDashboard.Ingestion.LanguageModel", LogLevel.Warning))
            .AddNewsDatabase(configuration, new SqliteProvider(), new SqlServerProvider())
            .AddIngestion(configuration)
            .BuildServiceProvider();
    }
}
