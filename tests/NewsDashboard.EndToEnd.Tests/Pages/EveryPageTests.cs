using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class EveryPageTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    public static TheoryData<View> Views => [.. View.All];

    protected override Uri Server => dashboard.Address;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_page_shows_its_data_and_never_scrolls_sideways(View view)
    {
        var page = await NewPageAsync(view);
        foreach (var place in Place.All)
        {
            await page.ShowAsync(place.Path);
            await Expect(page.Locator("h1").First).ToHaveTextAsync(place.Title);
            await Expect(page.Locator(place.Data).First).ToBeVisibleAsync();
            Assert.True(await page.SidewaysScrollAsync() <= 0, $"/{place.Path} scrolls sideways at {view}.");
        }
    }
}
