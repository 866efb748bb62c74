using System.Text.Json;
using System.Text.Json.Serialization;
using MudBlazor.Services;
using NewsDashboard.Web.Api;
using NewsDashboard.Web.Components;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Components.Layout;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Exports;
using NewsDashboard.Web.Theme;

namespace NewsDashboard.Web.Hosting;

/// <summary>Wires the dashboard itself: host, services, pages.</summary>
public static class DashboardServices
{
    public static void AddDashboard(this WebApplicationBuilder builder)
    {
        // Without this the scripts and styles of packages answer 500 under "dotnet run" in the Production environment.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        if (!builder.Environment.IsDevelopment())
        {
            // Under "dotnet run" files are otherwise read anew at each request and sent without compression, for editing them.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        }

        if (!ListeningAddress.IsConfigured(builder.Configuration))
        {
            builder.WebHost.UseUrls(ListeningAddress.Default);
        }

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitMaxRetained = 100;
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            options.MaxBufferedUnacknowledgedRenderBatches = 10;
        });
        services.AddMudServices();
        services.AddScoped<ThemeState>();
        services.AddScoped<Downloads>();
        services.AddScoped<PlotlyBundle>();
        services.AddSingleton<OverviewLoader>();
        services.AddSingleton<CountriesLoader>();
        services.AddSingleton<SentimentLoader>();
        services.AddSingleton<ArticleLoader>();
        services.AddSingleton<SourcesLoader>();
        services.AddScoped<DemoPresence>();
        services.AddKeysInDataFolder();
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiProblems>();
        services.AddRequestTimeouts();
        services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = false;
            options.MimeTypes = ["application/json", "application/problem+json", "text/csv"];
        });
    }

    /// <summary>What every request passes, in order.</summary>
    public static void UseDashboard(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error", createScopeForErrors: true);

        app.UseOriginCheck();
        app.UseResponseCompression();
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAntiforgery();
    }

    public static void MapDashboard(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
        {
            // frame-ancestors is already in our own policy; a second policy header would only confuse.
            options.ContentSecurityFrameAncestorsPolicy = null;
        });
    }
}
