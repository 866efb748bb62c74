using Bunit;
using Bunit.TestDoubles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Ingestion;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Components.Layout;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Exports;
using NewsDashboard.Web.Theme;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>A browser-less place to render components in, over a test database, on 10 February 2022.</summary>
public sealed class DashboardContext : BunitContext
{
    public DashboardContext(TestDatabase database)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddLogging();
        Services.AddNewsDatabase(database.Configuration, new SqliteProvider());
        Contexts = new TestContexts(database.Contexts);
        Services.AddSingleton<IDbContextFactory<NewsDbContext>>(Contexts);
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2022, 2, 10, 12, 0, 0, TimeSpan.Zero)));
        Services.AddScoped<ThemeState>();
        Services.AddScoped<Downloads>();
        Services.AddScoped<PlotlyBundle>();
        Services.AddIngestion(database.Configuration).AddBackgroundIngestion();
        Services.AddSingleton<OverviewLoader>();
        Services.AddSingleton<CountriesLoader>();
        Services.AddSingleton<SentimentLoader>();
        Services.AddSingleton<ArticleLoader>();
        Services.AddSingleton<SourcesLoader>();
        Services.AddScoped<DemoPresence>();
        ComponentFactories.AddStub<Microsoft.AspNetCore.Components.Sections.SectionContent>();
    }

    public TestContexts Contexts { get; }

    public BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    /// <summary>Where the page is, without the host.</summary>
    public string Address => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
}
