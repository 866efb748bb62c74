using Bunit;
using NewsDashboard.Web.Components.Pages;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class HelpTests : PageTest
{
    [Fact]
    public void Every_term_of_the_dashboard_is_explained()
    {
        var page = At<Help>("/help");
        Assert.Equal(["Meeting", "Status", "Date", "Mention", "Tone", "Confidence", "Filter", "Drill down", "Export", "Own news", "Scripts"], page.FindAll("dt").Select(term => term.TextContent));
    }
}
