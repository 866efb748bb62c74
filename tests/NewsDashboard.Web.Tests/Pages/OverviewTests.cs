using Bunit;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class OverviewTests : PageTest
{
    [Fact]
    public void Loading_keeps_the_place_of_everything()
    {
        Context.Contexts.Hold();
        var page = At<Overview>("/");
        Assert.Equal("true", page.Find(".grid").GetAttribute("aria-busy"));
        Assert.Equal(6, page.FindAll(".value-skeleton").Count);
        Assert.Equal(2, page.FindAll(".chart-card .skeleton").Count);
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Equal("false", page.Find(".grid").GetAttribute("aria-busy")));
        Assert.Empty(page.FindAll(".skeleton"));
    }

    [Fact]
    public void Data_shows_figures_charts_and_the_latest_meetings_with_their_evidence()
    {
        var page = Loaded("/");
        Assert.Equal(["Meetings held 1", "Meetings planned 1", "Meetings cancelled 1", "Articles 3", "Countries 4", "Mean tone +0.20"], Figures(page));
        Assert.Equal(["China – France", "China – Egypt", "China – Germany"], page.FindAll(".meeting-what > a").Select(link => link.TextContent));
        Assert.Contains("China's president met Egypt's president in Beijing.", page.FindAll(".evidence")[1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Most mentioned: China (3)", page.FindAll(".plot")[1].GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_days_chosen_show_the_change_against_the_time_before()
    {
        var page = Loaded("/?from=2022-02-05&until=2022-02-09");
        Assert.Contains("against 31 Jan – 4 Feb 2022, the 5 days before", page.Find(".figures-note").TextContent, StringComparison.Ordinal);
        Assert.Equal("+1", page.FindAll(".change")[0].TextContent);
    }

    [Fact]
    public void Empty_names_the_filter_and_widens_on_a_click()
    {
        var page = At<Overview>("/?country=TD&from=2030-01-01");
        page.WaitForAssertion(() => Assert.Contains("No articles or meetings of Chad, from 1 Jan 2030.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Data runs from 3 Feb 2022 to 1 Mar 2022.", page.Markup, StringComparison.Ordinal);
        page.Find(".look .button").Click();
        Assert.Equal("/?country=TD", Context.Address);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Overview>("/");
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForAssertion(() => Assert.Contains("Meetings held 1", Figures(page)));
    }

    [Fact]
    public void A_new_filter_cancels_the_load_before_it()
    {
        Context.Contexts.Hold();
        var page = At<Overview>("/");
        page.WaitForAssertion(() => Assert.NotEqual(0, Context.Contexts.Waiting));
        var first = Context.Contexts.Waiting;
        MoveTo(page, "/?country=EG");
        page.WaitForAssertion(() => Assert.Equal(first, Context.Contexts.GaveUp));
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Contains("Meetings held 1", Figures(page)));
        Assert.Contains("Countries 1", Figures(page));
    }

    [Fact]
    public void While_another_filter_loads_the_old_rows_stay()
    {
        var page = Loaded("/");
        Context.Contexts.Hold();
        MoveTo(page, "/?country=FR");
        page.WaitForAssertion(() => Assert.Contains("busy", page.Find(".grid").ClassName, StringComparison.Ordinal));
        Assert.Contains("Articles 3", Figures(page));
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Contains("Articles 1", Figures(page)));
    }

    [Fact]
    public void The_week_before_has_no_beginning_without_both_days()
    {
        Assert.Null(OverviewLoader.Before(new DashboardFilter { From = new(2022, 1, 1) }));
        var before = OverviewLoader.Before(new DashboardFilter { From = new(2022, 3, 1), Until = new(2022, 3, 31), Countries = ["EG"] })!;
        Assert.Equal((new DateOnly(2022, 1, 29), new DateOnly(2022, 2, 28)), (before.From!.Value, before.Until!.Value));
        Assert.Equal(["EG"], before.Countries);
    }

    [Fact]
    public void A_chosen_country_from_further_down_the_ranking_takes_the_last_place()
    {
        var ranking = Enumerable.Range(0, 20).Select(index => new CountryRow($"C{index}", 1, 100 - index, 1, null, 0)).ToList();
        Assert.Equal(["C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C15"], OverviewLoader.Top(ranking, ["C15", "C3"]).Select(row => row.Country));
        Assert.Equal(10, OverviewLoader.Top(ranking, []).Count);
    }

    private static IEnumerable<string> Figures(IRenderedComponent<Overview> page) =>
        page.FindAll(".figure").Select(figure => $"{figure.QuerySelector(".label")!.TextContent} {figure.QuerySelector(".value")?.TextContent}");

    private void MoveTo(IRenderedComponent<Overview> page, string address)
    {
        Context.Navigation.NavigateTo(address);
        page.Render(_ => { });
    }

    private IRenderedComponent<Overview> Loaded(string address)
    {
        var page = At<Overview>(address);
        page.WaitForElement(".meeting-list");
        return page;
    }
}
