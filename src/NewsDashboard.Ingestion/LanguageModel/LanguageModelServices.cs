using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsDashboard.Extraction;

namespace NewsDashboard.Ingestion.LanguageModel;

internal static class LanguageModelServices
{
    /// <summary>Registers who reads articles: the rules, or by section <c>LanguageModel</c> a language model. A chat client that is registered already is used.</summary>
    public static IServiceCollection AddArticleExtractor(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LanguageModelOptions>().Bind(configuration.GetSection(LanguageModelOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<ArticleAnalyzer>();
        services.TryAddSingleton(found => ModelClient.Create(found.GetRequiredService<IOptions<LanguageModelOptions>>().Value));
        services.AddSingleton<ModelCounts>();
        services.AddSingleton<ModelUseFile>();
        services.AddSingleton<ModelAllowance>();
        services.AddSingleton<ModelQuestion>();
        services.AddSingleton<RuleExtractor>();
        services.AddSingleton<ModelExtractor>();
        services.AddSingleton<IArticleExtractor>(found => found.GetRequiredService<IOptions<LanguageModelOptions>>().Value.IsOn
            ? found.GetRequiredService<ModelExtractor>()
            : found.GetRequiredService<RuleExtractor>());
        return services;
    }
}
