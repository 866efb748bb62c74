using NewsDashboard.EndToEnd.Tests.Support;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class EveryPageTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    public static TheoryData<View> Views => [.. View.All];

    protected override Uri Server => dashboard.Address;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_page_shows_its_data_with_nothing_cut_off_and_no_scrolling_sideways(View view)
    {
        var faults = new List<string>();
        var page = await NewPageAsync(view);
        await foreach (var name in Place.TourAsync(page))
        {
            if (await page.SidewaysScrollAsync() is > 0 and var far)
                faults.Add($"{name} scrolls {far} pixels sideways.");
            faults.AddRange((await page.CutAsync()).Select(cut => $"{name}: {cut}"));
            await PictureAlbum.AddAsync(page, name, view);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
