using Bunit;
using NewsDashboard.Web.Components.Filters;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Filters;

public sealed class FilterBarTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private DashboardContext context = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.WithAsync(new SampleArticle { Outlet = "Nile Observer" }, new SampleArticle { Outlet = "Pacific Daily", Title = "Other" });
        context = new DashboardContext(database);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public void Without_a_filter_there_are_no_chips()
    {
        var bar = At("/meetings");
        Assert.Empty(bar.FindAll(".chip"));
        Assert.Contains("All time", Labels(bar));
    }

    [Fact]
    public void Each_part_of_the_filter_is_a_chip_in_words()
    {
        var bar = At("/meetings?from=2022-01-01&until=2022-01-31&country=EG,CN&outlet=1&status=planned");
        bar.WaitForAssertion(() => Assert.Equal(
            ["1–31 Jan 2022", "Egypt", "China", "Nile Observer", "Planned"],
            bar.FindAll(".chip").Select(chip => chip.TextContent.Trim())));
    }

    [Fact]
    public void Taking_a_chip_away_keeps_the_others_and_leaves_the_page_number_behind()
    {
        var bar = At("/meetings?country=EG,CN&status=held&sort=place&page=3");
        bar.Find(".chip[aria-label='Remove Egypt']").Click();
        Assert.Equal("/meetings?country=CN&status=held&sort=place", context.Address);
    }

    [Fact]
    public void Clear_takes_the_whole_filter_away_and_stays_on_the_page()
    {
        var bar = At("/meetings?country=EG&from=2022-01-01&sort=place");
        bar.Find(".chips .link-button").Click();
        Assert.Equal("/meetings?sort=place", context.Address);
    }

    [Fact]
    public void A_preset_sets_both_days()
    {
        var bar = At("/");
        Open(bar, "Dates");
        bar.FindAll(".preset").Single(preset => preset.TextContent == "Last 30 days").Click();
        Assert.Equal("/?from=2022-01-12&until=2022-02-10", context.Address);
    }

    [Fact]
    public void A_year_with_data_is_a_preset()
    {
        var bar = At("/");
        Open(bar, "Dates");
        bar.WaitForElements(".preset").Single(preset => preset.TextContent == "2022").Click();
        Assert.Equal("/?from=2022-01-01&until=2022-12-31", context.Address);
    }

    [Fact]
    public void Two_typed_days_are_turned_where_they_stand_the_wrong_way_round()
    {
        var bar = At("/");
        Open(bar, "Dates");
        bar.FindAll("input[type=date]")[0].Change("2022-03-01");
        bar.FindAll("input[type=date]")[1].Change("2022-02-01");
        bar.Find(".day-fields").Submit();
        Assert.Equal("/?from=2022-02-01&until=2022-03-01", context.Address);
    }

    [Fact]
    public void A_country_is_found_by_its_name_and_added_to_the_others()
    {
        var bar = At("/?country=EG");
        Open(bar, "Countries");
        bar.Find("input[type=search]").Input("nowhere");
        Assert.Empty(bar.FindAll(".option"));
        bar.Find("input[type=search]").Input("kazakh");
        bar.Find(".option input").Change(true);
        Assert.Equal("/?country=EG,KZ", context.Address);
    }

    [Fact]
    public void An_organisation_is_found_by_its_short_name()
    {
        var bar = At("/meetings");
        Open(bar, "Countries");
        bar.Find("input[type=search]").Input("nato");
        bar.Find(".option input").Change(true);
        Assert.Equal("/meetings?country=NATO", context.Address);
    }

    [Fact]
    public void A_status_that_is_on_goes_off_again()
    {
        var bar = At("/?status=held,planned");
        Open(bar, "Status");
        bar.FindAll(".option").Single(option => option.TextContent.Contains("Held", StringComparison.Ordinal)).QuerySelector("input")!.Change(false);
        Assert.Equal("/?status=planned", context.Address);
    }

    [Fact]
    public void Outlets_come_from_the_database()
    {
        var bar = At("/");
        Open(bar, "Outlets");
        bar.WaitForAssertion(() => Assert.Equal(2, bar.FindAll(".option").Count));
        bar.FindAll(".option input")[1].Change(true);
        Assert.Equal("/?outlet=2", context.Address);
    }

    [Fact]
    public void Escape_closes_a_panel()
    {
        var bar = At("/");
        Open(bar, "Status");
        bar.Find(".drop-panel").KeyDown("Escape");
        Assert.Empty(bar.FindAll(".drop-panel"));
    }

    private static IEnumerable<string> Labels(IRenderedComponent<FilterBar> bar) => bar.FindAll(".drop-button").Select(button => button.TextContent.Trim());

    private static void Open(IRenderedComponent<FilterBar> bar, string name) =>
        bar.FindAll(".drop-button").Single(button => button.GetAttribute("aria-label") == name || button.TextContent.Trim() == name).Click();

    private IRenderedComponent<FilterBar> At(string address)
    {
        context.Navigation.NavigateTo(address);
        return context.Render<FilterBar>();
    }
}
