using Bunit;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class CountriesTests : PageTest
{
    [Fact]
    public void Loading_keeps_the_place_of_three_charts_and_the_table()
    {
        Context.Contexts.Hold();
        var page = At<Countries>("/countries");
        Assert.Equal("true", page.Find(".grid").GetAttribute("aria-busy"));
        Assert.Equal(3, page.FindAll(".chart-card .skeleton").Count);
        Assert.NotEmpty(page.FindAll(".table-skeleton"));
        Context.Contexts.Release();
        page.WaitForElement(".country-table");
        Assert.Empty(page.FindAll(".skeleton"));
    }

    [Fact]
    public void Data_rank_the_countries_and_lead_to_their_articles_and_meetings()
    {
        var page = Loaded("/countries?from=2022-02-01");
        Assert.Equal(["China", "Germany", "Egypt", "France"], page.FindAll(".country-table tbody tr td:first-child").Select(cell => cell.TextContent));
        var china = page.FindAll(".country-table tbody tr").First();
        Assert.Equal(
            ["countries?from=2022-02-01&country=CN", "articles?from=2022-02-01&country=CN", "meetings?from=2022-02-01&country=CN"],
            china.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("China 3", page.FindAll(".chart-card").First().QuerySelector(".sentence, .plot")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_holds_the_order_of_the_table()
    {
        var page = Loaded("/countries?sort=country&order=up");
        Assert.Equal(["China", "Egypt", "France", "Germany"], page.FindAll(".country-table tbody tr td:first-child").Select(cell => cell.TextContent));
        Assert.Equal("ascending", page.Find("th[aria-sort]").GetAttribute("aria-sort"));
    }

    [Fact]
    public void The_map_gets_its_shapes_from_this_server()
    {
        Loaded("/countries");
        var map = PlotlyCalls.All(Context, "newPlot").Single(call => call.Contains("choropleth", StringComparison.Ordinal));
        Assert.Contains("CHN", map, StringComparison.Ordinal);
        Assert.Contains("topojson/", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_names_the_filter_and_where_data_is()
    {
        var page = At<Countries>("/countries?country=TD&from=2030-01-01");
        page.WaitForAssertion(() => Assert.Contains("No mentions of Chad, from 1 Jan 2030.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Data runs from 3 Feb 2022 to 1 Mar 2022.", page.Markup, StringComparison.Ordinal);
        page.Find(".look .button").Click();
        Assert.Equal("/countries?country=TD", Context.Address);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Countries>("/countries");
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForElement(".country-table");
    }

    private IRenderedComponent<Countries> Loaded(string address)
    {
        var page = At<Countries>(address);
        page.WaitForElement(".country-table");
        return page;
    }
}
