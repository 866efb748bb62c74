using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class EmptyDashboardTests(SharedBrowser browser, EmptyDashboard dashboard) : BrowserStory(browser), IClassFixture<EmptyDashboard>
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task Every_page_of_an_empty_database_says_so_and_leads_to_the_sources()
    {
        var page = await NewPageAsync(View.Desktop);
        foreach (var place in Place.Filtered)
        {
            await page.ShowAsync(place.Path);
            await Expect(page.Locator("main .look")).ToContainTextAsync("There are no articles yet.");
            await page.GetByRole(AriaRole.Link, new() { Name = "Go to Sources" }).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Sources");
            await page.SettledAsync();
        }
    }
}
