using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Api;

/// <summary>The app over two meetings: China met Egypt on 5 February 2022 and will meet France on 1 March, the latter told by a hostile article.</summary>
public sealed class TwoMeetings : IAsyncLifetime
{
    private TestDatabase database = null!;
    private DashboardServer server = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.WithAsync(
            new SampleArticle { Title = "Beijing talks" },
            new SampleArticle
            {
                Title = "=HYPERLINK(\"x\")",
                Sentence = "=cmd met France.",
                Parties = ["CN", "FR"],
                Countries = ["CN", "FR"],
                Status = MeetingStatus.Planned,
                MeetingDay = new(2022, 3, 1),
            });
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
