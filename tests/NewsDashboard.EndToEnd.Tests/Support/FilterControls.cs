using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>What a reader does with the filter bar.</summary>
internal static class FilterControls
{
    public static ILocator FilterBar(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Filter", Exact = true });

    public static ILocator Chip(this IPage page, string text) => page.FilterBar().GetByRole(AriaRole.Button, new() { Name = $"Remove {text}", Exact = true });

    public static async Task ChooseCountryAsync(this IPage page, string name)
    {
        await page.FilterBar().GetByRole(AriaRole.Button, new() { Name = "Countries", Exact = true }).ClickAsync();
        await page.GetByLabel("Find countries").FillAsync(name);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.Chip(name)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.SettledAsync();
    }

    public static async Task ChooseDaysAsync(this IPage page, DateOnly from, DateOnly until)
    {
        await page.FilterBar().GetByRole(AriaRole.Button, new() { Name = "Dates", Exact = true }).ClickAsync();
        await page.GetByLabel("From").FillAsync(Iso(from));
        await page.GetByLabel("Until").FillAsync(Iso(until));
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply", Exact = true }).ClickAsync();
        await page.HasInAddressAsync("from", Iso(from));
        await page.HasInAddressAsync("until", Iso(until));
        await page.SettledAsync();
    }

    public static async Task ChooseStatusAsync(this IPage page, string status)
    {
        await page.FilterBar().GetByRole(AriaRole.Button, new() { Name = "Status", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = status, Exact = true }).ClickAsync();
        await Expect(page.Chip(status)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.SettledAsync();
    }

    /// <summary>Waits until the address says <paramref name="name"/>=<paramref name="value"/>.</summary>
    public static Task HasInAddressAsync(this IPage page, string name, string value) =>
        Expect(page).ToHaveURLAsync(new Regex($"[?&]{Regex.Escape(name)}={Regex.Escape(value)}(&|$)"));

    /// <summary>A number as the page writes it, whatever stands between its thousands and after it.</summary>
    public static int Number(string shown) => int.Parse(string.Concat(shown.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
