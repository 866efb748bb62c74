using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class FilterTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task A_country_chosen_in_the_bar_is_in_the_address_and_goes_along_to_every_page()
    {
        var page = await OpenAsync("");
        var everything = await ArticlesAsync(page);

        await page.ChooseCountryAsync("Egypt");

        await page.HasInAddressAsync("country", "EG");
        using var api = new AppApi(Server);
        var figures = await api.FiguresAsync("?country=EG");
        Assert.InRange(figures.Articles, 1, everything - 1);
        Assert.Equal(figures.Articles, await ArticlesAsync(page));

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages", Exact = true }).GetByText("Meetings").ClickAsync();
        await page.SettledAsync();
        await page.HasInAddressAsync("country", "EG");
        await Expect(page.Chip("Egypt")).ToBeVisibleAsync();
        var parties = await page.Locator(".meeting-table tbody tr td:nth-child(2)").AllInnerTextsAsync();
        Assert.NotEmpty(parties);
        Assert.All(parties, text => Assert.Contains("Egypt", text, StringComparison.Ordinal));
        Assert.Equal(figures.MeetingsHeld + figures.MeetingsPlanned + figures.MeetingsCancelled, await MeetingsAsync(page));
    }

    [Fact]
    public async Task Days_chosen_in_the_bar_survive_a_reload_and_another_reader_sees_the_same_by_the_link()
    {
        var page = await OpenAsync("meetings");
        var everything = await MeetingsAsync(page);

        await page.ChooseDaysAsync(new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31));

        var found = await MeetingsAsync(page);
        Assert.InRange(found, 1, everything - 1);
        var rows = await RowsAsync(page);
        Assert.All(rows, row => Assert.Contains("2022", row, StringComparison.Ordinal));

        await page.ReloadAsync();
        await page.SettledAsync();
        Assert.Equal(rows, await RowsAsync(page));
        Assert.Equal(found, await MeetingsAsync(page));

        var another = await OpenAsync(page.Url, View.Desktop with { Dark = true });
        Assert.Equal(rows, await RowsAsync(another));
    }

    [Fact]
    public async Task Back_and_forward_walk_through_the_filters_that_were_on()
    {
        var page = await OpenAsync("meetings");
        var everything = await MeetingsAsync(page);
        await page.ChooseStatusAsync("Held");
        var held = await MeetingsAsync(page);
        await page.ChooseCountryAsync("China");
        var heldByChina = await MeetingsAsync(page);
        Assert.True(everything > held && held > heldByChina, $"{everything} > {held} > {heldByChina}");

        await page.GoBackAsync();
        await ShowsMeetingsAsync(page, held);
        await Expect(page.Chip("China")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await ShowsMeetingsAsync(page, everything);
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await ShowsMeetingsAsync(page, heldByChina);
        await Expect(page.Chip("China")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_chip_takes_its_part_of_the_filter_off_and_clear_takes_all()
    {
        var page = await OpenAsync("meetings?country=CN,RU&status=held");
        await page.Chip("Russia").ClickAsync();
        await page.HasInAddressAsync("country", "CN");
        await Expect(page.Chip("Held")).ToBeVisibleAsync();

        await page.FilterBar().GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(Server, "meetings").AbsoluteUri);
        await Expect(page.Locator(".chip")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_is_named_and_one_click_widens_it()
    {
        foreach (var place in Place.Filtered)
        {
            var page = await OpenAsync(place.Path + "?from=1950-01-01&until=1950-12-31");
            var look = page.Locator("main .look");
            await Expect(look).ToContainTextAsync("1950");
            await Expect(look).ToContainTextAsync("Data runs from");

            await look.GetByRole(AriaRole.Button).ClickAsync();

            await Expect(page.Locator(place.Data).First).ToBeVisibleAsync();
            await page.Context.CloseAsync();
        }
    }

    private static async Task<int> ArticlesAsync(IPage page) => FilterControls.Number(
        await page.Locator(".figure").Filter(new() { Has = page.GetByText("Articles", new() { Exact = true }) }).Locator(".value").InnerTextAsync());

    private static async Task<int> MeetingsAsync(IPage page) =>
        FilterControls.Number(await page.GetByRole(AriaRole.Region, new() { Name = "Table of meetings" }).GetByRole(AriaRole.Heading).InnerTextAsync());

    private static Task ShowsMeetingsAsync(IPage page, int count) =>
        Expect(page.GetByRole(AriaRole.Region, new() { Name = "Table of meetings" }).GetByRole(AriaRole.Heading)).ToHaveTextAsync($"{count} meetings");

    private static async Task<IReadOnlyList<string>> RowsAsync(IPage page) => await page.Locator(".meeting-table tbody tr").AllInnerTextsAsync();
}
