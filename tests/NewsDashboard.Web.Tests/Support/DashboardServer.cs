using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>The whole app on a test database, in memory.</summary>
public sealed class DashboardServer(TestDatabase database) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("NEWSDASHBOARD_DATA", database.Folder);
        builder.UseSetting("Demo:Enabled", "false");
        builder.UseSetting("Ingestion:WatchFolder", "false");
        builder.UseSetting("Ingestion:PollFeeds", "false");
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
