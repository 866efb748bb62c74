using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

/// <summary>A page of the app.</summary>
/// <param name="Path">Under the app's address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Data">Selects something that stands there only when it has data.</param>
internal sealed record Place(string Path, string Title, string Data)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("", "Overview", ".meeting-list li"),
        new("meetings", "Meetings", ".meeting-table tbody tr"),
        new("countries", "Countries", ".country-table tbody tr"),
        new("sentiment", "Sentiment", ".plot .main-svg"),
        new("articles", "Articles", ".article-list li"),
        new("sources", "Sources", ".run-table tbody tr"),
        new("help", "Help", ".help dt"),
    ];

    /// <summary>Those that the filter bar filters.</summary>
    public static IReadOnlyList<Place> Filtered { get; } = [.. All.Where(place => place.Path is not ("sources" or "help"))];

    /// <summary>Those with charts.</summary>
    public static IReadOnlyList<Place> WithCharts { get; } = [.. Filtered.Where(place => place.Path != "articles")];

    /// <summary>Shows all pages one after the other, those of one meeting and one article too, and tells their names.</summary>
    public static async IAsyncEnumerable<string> TourAsync(IPage page)
    {
        foreach (var place in All)
        {
            await page.ShowAsync(place.Path);
            await Expect(page.Locator("h1").First).ToHaveTextAsync(place.Title);
            await Expect(page.Locator(place.Data).First).ToBeVisibleAsync();
            yield return place.Title.ToLowerInvariant();
        }

        foreach (var (list, link, data) in ((string, string, string)[])[("meetings", ".meeting-table tbody a", ".report"), ("articles", ".article-list .article-title", ".reader-text")])
        {
            await page.ShowAsync(list);
            await page.Locator(link).First.ClickAsync();
            await Expect(page.Locator(data).First).ToBeVisibleAsync();
            await page.SettledAsync();
            yield return "one-of-" + list;
        }
    }
}
