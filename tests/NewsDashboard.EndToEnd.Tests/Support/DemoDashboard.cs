using System.Net.Http.Json;
using NewsDashboard.Data.Queries;
using NewsDashboard.Ingestion.Demo;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>The app as a new user has it: first start, demo articles loaded. Stories only read here, so that all can share it.</summary>
public sealed class DemoDashboard : IAsyncLifetime
{
    private static readonly TimeSpan LoadLimit = TimeSpan.FromSeconds(60);

    private RunningDashboard? dashboard;

    public Uri Address => dashboard!.Address;

    /// <summary>Articles that come with the program.</summary>
    public static int Articles { get; } = CountArticles();

    public async ValueTask InitializeAsync()
    {
        dashboard = await RunningDashboard.StartAsync([]);
        await WaitForArticlesAsync(dashboard, Articles);
    }

    public async ValueTask DisposeAsync()
    {
        if (dashboard is not null)
            await dashboard.DisposeAsync();
    }

    internal static async Task WaitForArticlesAsync(RunningDashboard dashboard, int wanted)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        using var limit = new CancellationTokenSource(LoadLimit);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var found = 0;
        try
        {
            while ((found = (await client.GetFromJsonAsync<KeyFigures>("api/figures", limit.Token))!.Articles) < wanted)
                await pause.WaitForNextTickAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"{found} of {wanted} articles after {LoadLimit.TotalSeconds} s. The app said:\n{dashboard.Output}");
        }
    }

    private static int CountArticles()
    {
        using var reader = new StreamReader(typeof(DemoData).Assembly.GetManifestResourceStream("demo-articles.jsonl")!);
        var count = 0;
        while (reader.ReadLine() is { } line)
            count += string.IsNullOrWhiteSpace(line) ? 0 : 1;
        return count;
    }
}
