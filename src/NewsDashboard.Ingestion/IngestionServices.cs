using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsDashboard.Ingestion.Demo;
using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Fetching;
using NewsDashboard.Ingestion.Files;
using NewsDashboard.Ingestion.LanguageModel;
using NewsDashboard.Ingestion.Scheduling;

namespace NewsDashboard.Ingestion;

public static class IngestionServices
{
    /// <summary>Registers everything that takes articles in, without anything that runs by itself. Needs the database to be registered too.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddArticleExtractor(configuration);
        services.AddOptions<IngestionOptions>()
            .Configure<IOptions<LanguageModelOptions>>((ingestion, model) => ingestion.BatchSize = model.Value.IsOn ? IngestionOptions.SlowBatchSize : ingestion.BatchSize)
            .Bind(configuration.GetSection(IngestionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FetchingOptions>().Bind(configuration.GetSection(FetchingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DemoOptions>().Bind(configuration.GetSection(DemoOptions.Section)).ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IngestionProgress>();
        services.AddSingleton<IngestionPipeline>();

        services.AddSingleton<ArticleLinesReader>();
        services.AddSingleton<PlainTextReader>();
        services.AddSingleton<HtmlPageReader>();
        services.AddSingleton<FeedItemReader>();
        services.AddSingleton<ArticleFileReader>();
        services.AddSingleton<FileIngestor>();
        services.AddSingleton<WatchedFolder>();
        services.AddSingleton<DemoData>();

        services.AddSingleton<FeedFetcher>();
        services.AddSingleton<FeedDownload>();
        services.AddSingleton<FeedPoller>();
        services.AddSingleton<FeedSubscriptions>();
        return services;
    }

    /// <summary>
    /// Registers what runs by itself: demo data, the named files, the watched folder, the feeds. Register the service that
    /// brings the database up to date before it.
    /// </summary>
    /// <param name="services">With <see cref="AddIngestion"/>.</param>
    /// <param name="files">Files and folders named on the command line.</param>
    public static IServiceCollection AddBackgroundIngestion(this IServiceCollection services, IReadOnlyList<string>? files = null)
    {
        services.AddSingleton(new NamedFiles(files ?? []));
        services.AddHostedService<DemoDataService>();
        services.AddHostedService<NamedFilesService>();
        services.AddSingleton<WatchedFolderService>();
        services.AddHostedService(found => found.GetRequiredService<WatchedFolderService>());
        services.AddHostedService<FeedScheduler>();
        return services;
    }
}
