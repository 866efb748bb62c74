using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class FrameTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task A_chosen_theme_outlives_a_reload_and_redraws_the_charts()
    {
        var page = await OpenAsync("");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        var light = await BackgroundsAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Light theme" })).ToBeVisibleAsync();
        await Expect(page.Locator(".plot .bg").First).Not.ToHaveCSSAsync("fill", light);
        await page.ReloadAsync();
        await page.SettledAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.NotEqual(light, await BackgroundsAsync(page));
    }

    [Fact]
    public async Task On_a_phone_the_pages_are_in_a_drawer_that_closes_after_the_choice()
    {
        var page = await OpenAsync("", new View(390, 844, Dark: false));
        var rail = page.GetByRole(AriaRole.Navigation, new() { Name = "Pages", Exact = true });
        await Expect(rail).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Open the list of pages" }).ClickAsync();
        await rail.GetByText("Meetings").ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Meetings");
        await Expect(rail).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_address_without_a_page_is_404_and_shows_the_way_back()
    {
        var page = await NewPageAsync(View.Desktop);
        ExpectErrorAt("/no-such-page");

        var answer = await page.GotoAsync("no-such-page");

        Assert.Equal(404, answer!.Status);
        await Expect(page.Locator("main")).ToContainTextAsync("There is no page at this address.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the overview" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Overview");
        await page.SettledAsync();
    }

    [Fact]
    public async Task The_search_in_the_top_bar_leads_to_the_articles_that_have_the_words()
    {
        var page = await OpenAsync("");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search articles" }).FillAsync("ceasefire");
        await page.Keyboard.PressAsync("Enter");

        await page.HasInAddressAsync("q", "ceasefire");
        await page.SettledAsync();
        await Expect(page.Locator(".article-list li").First).ToBeVisibleAsync();
    }

    private static Task<string> BackgroundsAsync(IPage page) => page.Locator(".plot .main-svg").First.EvaluateAsync<string>("svg => getComputedStyle(svg).backgroundColor");
}
