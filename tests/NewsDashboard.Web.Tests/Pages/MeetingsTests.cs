using Bunit;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class MeetingsTests : PageTest
{
    [Fact]
    public void Loading_shows_skeletons()
    {
        Context.Contexts.Hold();
        var page = At<Components.Pages.Meetings>("/meetings");
        Assert.Single(page.FindAll(".chart-card .skeleton"));
        Assert.Equal(8, page.FindAll(".table-skeleton").Count);
        Context.Contexts.Release();
    }

    [Fact]
    public void Data_shows_the_timeline_and_the_table_latest_first()
    {
        var page = Loaded("/meetings");
        Assert.Equal(["1 Mar 2022", "5 Feb 2022", "3 Feb 2022"], Column(page, 0));
        Assert.Equal(["China – France", "China – Egypt", "China – Germany"], Column(page, 1));
        Assert.Equal(["Paris, France", "Beijing, China", ""], Column(page, 3));
        Assert.Equal(["Planned", "Held", "Cancelled"], Column(page, 4));
        Assert.StartsWith("3 meetings of 3 pairs.", page.Find(".plot").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_sent_to_Plotly_has_each_meeting_once()
    {
        Loaded("/meetings");
        var sent = PlotlyCalls.Last(Context, "newPlot");
        foreach (var day in new[] { "\"2022-03-01\"", "\"2022-02-05\"", "\"2022-02-03\"" })
        {
            Assert.Contains(day, sent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_address_sorts_the_table_and_a_head_turns_the_order_round()
    {
        var page = Loaded("/meetings?sort=parties&order=up&country=CN");
        Assert.Equal(["China – Germany", "China – Egypt", "China – France"], Column(page, 1));
        var head = page.FindAll("th").Single(head => head.TextContent.Trim() == "Parties");
        Assert.Equal("ascending", head.GetAttribute("aria-sort"));
        Assert.EndsWith("/meetings?sort=parties&order=down&country=CN", head.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_opens_its_meeting_under_the_same_filter()
    {
        var page = Loaded("/meetings?country=EG");
        page.Find("tbody tr").Click();
        page.WaitForAssertion(() => Assert.Equal("/meetings/1?country=EG", Context.Address));
    }

    [Fact]
    public void A_mark_of_the_timeline_opens_its_meeting_and_a_bin_narrows_the_days()
    {
        var page = Loaded("/meetings?country=EG");
        var plot = page.FindComponent<Plot>();
        page.InvokeAsync(() => plot.Instance.OnPoint.InvokeAsync(TimelineKey.Meeting(1)));
        Assert.Equal("/meetings/1?country=EG", Context.Address);
        Context.Navigation.NavigateTo("/meetings?country=EG");
        page.InvokeAsync(() => plot.Instance.OnPoint.InvokeAsync(TimelineKey.Days(new(2022, 2, 1), new(2022, 2, 28))));
        Assert.Equal("/meetings?country=EG&from=2022-02-01&until=2022-02-28", Context.Address);
    }

    [Fact]
    public void Empty_names_the_filter_and_widens_on_a_click()
    {
        var page = At<Components.Pages.Meetings>("/meetings?country=TD&status=planned");
        page.WaitForAssertion(() => Assert.Contains("No planned meetings of Chad.", page.Markup, StringComparison.Ordinal));
        page.Find(".look .button").Click();
        Assert.Equal("/meetings?country=TD", Context.Address);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Components.Pages.Meetings>("/meetings");
        page.WaitForAssertion(() => Assert.Contains("locked by another program", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("tbody tr").Count));
    }

    [Fact]
    public async Task Many_meetings_are_paged_and_the_page_is_in_the_address()
    {
        await Database.AddAsync([.. Enumerable.Range(0, 30).Select(index => new SampleArticle { Title = $"Talks {index}", Parties = ["IN", "JP"], Countries = ["IN", "JP"], MeetingDay = new DateOnly(2021, 1, 1).AddDays(10 * index) })]);
        var page = Loaded("/meetings?country=IN&page=2");
        Assert.Equal(5, page.FindAll("tbody tr").Count);
        Assert.Contains("26–30 of 30", page.Find(".pager").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/meetings?country=IN", page.Find(".pager a[rel=prev]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".pager a[rel=next]"));
    }

    private static IEnumerable<string> Column(IRenderedComponent<Components.Pages.Meetings> page, int index) =>
        page.FindAll("tbody tr").Select(row => row.QuerySelectorAll("td")[index].TextContent.Trim());

    private IRenderedComponent<Components.Pages.Meetings> Loaded(string address)
    {
        var page = At<Components.Pages.Meetings>(address);
        page.WaitForElement(".meeting-table");
        return page;
    }
}
