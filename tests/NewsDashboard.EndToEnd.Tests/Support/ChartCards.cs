using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>What a reader does with a chart's card.</summary>
internal static class ChartCards
{
    /// <summary>The titles of the page's charts, in order.</summary>
    public static async Task<IReadOnlyList<string>> ChartTitlesAsync(this IPage page) =>
        await page.Locator(".chart-card").EvaluateAllAsync<string[]>("cards => cards.map(card => card.getAttribute('aria-label'))");

    public static ILocator Chart(this IPage page, string title) => page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });

    public static async Task ChooseInMenuAsync(this ILocator chart, string entry)
    {
        await chart.Locator(".card-head .drop-button").ClickAsync();
        await chart.GetByRole(AriaRole.Button, new() { Name = entry, Exact = true }).ClickAsync();
        await Expect(chart.Locator(".drop-panel")).ToHaveCountAsync(0);
    }

    /// <summary>Saves what a menu's entry saves.</summary>
    public static Task<SavedFile> SaveAsync(this ILocator chart, string entry) => chart.Page.SaveAsync(() => chart.ChooseInMenuAsync(entry));

    public static async Task<SavedFile> SaveAsync(this IPage page, Func<Task> action)
    {
        var download = await page.RunAndWaitForDownloadAsync(action);
        return new SavedFile(download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    /// <summary>The cells of a table as shown, its head first.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> CellsAsync(this ILocator table) =>
        await table.EvaluateAsync<string[][]>("table => [...table.rows].map(row => [...row.cells].map(cell => cell.innerText))");
}

/// <summary>A file that the browser saved.</summary>
internal sealed record SavedFile(string Name, byte[] Content);
