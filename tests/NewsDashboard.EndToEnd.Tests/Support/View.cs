using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>A size of the window and a theme in which a page is looked at.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Dark">The system's theme; the reader has chosen none.</param>
public sealed record View(int Width, int Height, bool Dark)
{
    public static readonly View Desktop = new(1440, 900, Dark: false);

    /// <summary>The three widths of the design, in both themes.</summary>
    public static IReadOnlyList<View> All { get; } =
    [
        .. from dark in (bool[])[false, true]
           from size in ((int Width, int Height)[])[(1440, 900), (820, 1180), (390, 844)]
           select new View(size.Width, size.Height, dark),
    ];

    public override string ToString() => $"{Width}x{Height}-{(Dark ? "dark" : "light")}";
}

internal static class PageState
{
    /// <summary>Goes to a page of the app and waits until it shows what it has.</summary>
    public static async Task ShowAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.SettledAsync();
    }

    /// <summary>Waits until nothing is loading any more and every chart is drawn.</summary>
    public static async Task SettledAsync(this IPage page)
    {
        await Expect(page.Locator("main h1, header h1").First).ToBeVisibleAsync();
        await Expect(page.Locator("main [aria-busy=true], main .skeleton")).ToHaveCountAsync(0);
        await Expect(page.Locator(".plot:not(:has(.main-svg))")).ToHaveCountAsync(0);

        // A chart that is drawn hears clicks, and a field for files hears of files, only a moment later.
        await page.WaitForFunctionAsync(
            """
            () => [...document.querySelectorAll(".plot.clickable .js-plotly-plot")].every(chart => chart._ev?._events?.plotly_click)
              && [...document.querySelectorAll("input[type=file]")].every(input => "_blazorInputFileNextFileId" in input)
            """);
    }

    /// <summary>How far the page can be scrolled sideways, in CSS pixels.</summary>
    public static Task<int> SidewaysScrollAsync(this IPage page) => page.EvaluateAsync<int>(
        "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth");

    /// <summary>What is wider than its place, so that its end cannot be read: tables and words. The filter bar of a phone is meant to be pushed.</summary>
    public static async Task<IReadOnlyList<string>> CutAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("main *, .topbar *, .rail *")]
          .filter(element => element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
            && ["hidden", "auto", "scroll", "clip"].includes(getComputedStyle(element).overflowX)
            && !element.closest(".js-plotly-plot, .search, pre"))
          .map(element => `${element.tagName.toLowerCase()}.${element.className}: "${element.innerText.slice(0, 40)}" is ${element.scrollWidth} wide in ${element.clientWidth}`)
        """);
}
