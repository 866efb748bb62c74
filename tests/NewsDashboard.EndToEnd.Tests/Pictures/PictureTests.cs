using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Pages;
using NewsDashboard.EndToEnd.Tests.Support;

namespace NewsDashboard.EndToEnd.Tests.Pictures;

/// <summary>
/// Takes the README's picture and one of every page in every size and theme, for eyes to look at. Runs only when asked for:
/// <c>dotnet run --project tests/NewsDashboard.EndToEnd.Tests -- -explicit only</c>. <c>NEWSDASHBOARD_PICTURES</c> names the folder,
/// else they lie in <c>artifacts/pictures</c>.
/// </summary>
public sealed class PictureTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    public static TheoryData<View> Views => [.. View.All];

    protected override Uri Server => dashboard.Address;

    private static string Folder =>
        Environment.GetEnvironmentVariable("NEWSDASHBOARD_PICTURES") is { Length: > 0 } folder ? folder : Path.Combine(Repository.Root, "artifacts", "pictures");

    [Fact(Explicit = true)]
    public async Task The_readme_shows_the_overview_as_it_is_today()
    {
        var page = await OpenAsync("");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Repository.Root, "tests", "NewsDashboard.EndToEnd.Tests", "Pictures", "overview.png"),
        });
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Views))]
    public async Task A_picture_of_every_page(View view)
    {
        var page = await NewPageAsync(view);
        await foreach (var name in Place.TourAsync(page))
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{view}.png"), FullPage = true });
    }
}
