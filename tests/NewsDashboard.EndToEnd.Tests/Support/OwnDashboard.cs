namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>An app of one test class's own, for stories that change what is stored.</summary>
public abstract class OwnDashboard : IAsyncLifetime
{
    private RunningDashboard? dashboard;

    public Uri Address => dashboard!.Address;

    public string DataFolder => dashboard!.DataFolder;

    public virtual async ValueTask InitializeAsync() => dashboard = await RunningDashboard.StartAsync(Arguments, Settings);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (dashboard is not null)
            await dashboard.DisposeAsync();
    }

    protected virtual string[] Arguments => [];

    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    protected Task WaitForArticlesAsync(int count) => DemoDashboard.WaitForArticlesAsync(dashboard!, count);
}

/// <summary>Started with <c>--no-demo</c>: there is nothing in it.</summary>
public sealed class EmptyDashboard : OwnDashboard
{
    protected override string[] Arguments => ["--no-demo"];
}

/// <summary>With demo articles, and feeds of this machine are let through, as an operator would let an intranet's through.</summary>
public sealed class OperatorsDashboard : OwnDashboard
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Fetching__AllowedNetworks__0"] = "127.0.0.1/32" };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await WaitForArticlesAsync(DemoDashboard.Articles);
    }
}
