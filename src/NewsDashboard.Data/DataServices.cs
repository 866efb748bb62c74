using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsDashboard.Data.Providers;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data;

public static class DataServices
{
    /// <summary>
    /// Registers the database chosen by <c>Database:Provider</c> (the first of <paramref name="providers"/> where it is not set),
    /// every query class and the store. Settings are checked when the host starts, or at first use.
    /// </summary>
    public static IServiceCollection AddNewsDatabase(this IServiceCollection services, IConfiguration configuration, params DatabaseProvider[] providers)
    {
        services.AddSingleton(_ => DatabaseSettings.Read(configuration, providers));
        services.AddSingleton(found => found.GetRequiredService<DatabaseSettings>().Provider);
        services.AddSingleton(found => found.GetRequiredService<DatabaseSettings>().Options);

        // Reading the settings checks them, so asking for them when the host starts stops a start with a wrong one.
        services.AddOptions<DatabaseOptions>()
            .Configure<IServiceProvider>((_, found) => found.GetRequiredService<DatabaseSettings>())
            .ValidateOnStart();
        services.AddPooledDbContextFactory<NewsDbContext>((found, builder) => found.GetRequiredService<DatabaseSettings>().Configure(builder));

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<NewsDatabase>();
        services.AddSingleton<NewsWriter>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<StoredArticles>();
        services.AddSingleton<DemoRemover>();
        services.AddSingleton<IngestionRunLog>();
        AddQueries(services);
        return services;
    }

    private static void AddQueries(IServiceCollection services)
    {
        services.AddSingleton<DataRangeQuery>();
        services.AddSingleton<KeyFiguresQuery>();
        services.AddSingleton<MeetingWeeksQuery>();
        services.AddSingleton<MeetingsQuery>();
        services.AddSingleton<MeetingDetailQuery>();
        services.AddSingleton<CountryRankingQuery>();
        services.AddSingleton<CountryWeeksQuery>();
        services.AddSingleton<ToneWeeksQuery>();
        services.AddSingleton<ToneByCountryQuery>();
        services.AddSingleton<ToneByOutletQuery>();
        services.AddSingleton<OutletsQuery>();
        services.AddSingleton<ArticlesQuery>();
        services.AddSingleton<ArticleDetailQuery>();
        services.AddSingleton<FeedsQuery>();
        services.AddSingleton<RunsQuery>();
        services.AddSingleton<RejectedItemsQuery>();
    }
}
