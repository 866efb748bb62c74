using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Hosting;

/// <summary>The app on an empty database, started once for a class of tests.</summary>
public sealed class EmptyDashboard : IAsyncLifetime
{
    private TestDatabase database = null!;
    private DashboardServer server = null!;

    public HttpClient Client { get; private set; } = null!;

    public T Service<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.WithAsync();
        server = new DashboardServer(database);
        Client = server.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        await database.DisposeAsync();
    }
}
