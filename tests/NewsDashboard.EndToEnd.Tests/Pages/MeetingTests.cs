using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed partial class MeetingTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task A_mark_in_the_timeline_tells_its_meeting_and_a_click_opens_its_evidence()
    {
        var page = await OpenAsync("meetings?country=CN");
        var mark = page.Chart("Meetings in time, by pair").Locator(".scatterlayer .point").First;
        var box = (await mark.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Expect(page.Locator(".hoverlayer .hovertext")).ToContainTextAsync("China");
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();

        await Expect(page).ToHaveURLAsync(MeetingAddress());
        await page.SettledAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Facts" })).ToContainTextAsync("China");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Evidence" }).Locator("blockquote mark").First).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_row_opens_its_meeting_and_its_evidence_stands_in_the_article()
    {
        var page = await OpenAsync("meetings?status=held");
        var row = page.Locator(".meeting-table tbody tr").Nth(2);
        var parties = await row.Locator("td").Nth(1).InnerTextAsync();

        await row.Locator("td").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(MeetingAddress());
        await page.HasInAddressAsync("status", "held");
        await Expect(page.Locator("h1")).ToHaveTextAsync(parties);
        var report = page.GetByRole(AriaRole.Region, new() { Name = "Evidence" }).Locator("article").First;
        var evidence = await report.Locator("blockquote").InnerTextAsync();
        await report.Locator(".report-source a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/\d+"));
        await Expect(page.Locator(".reader")).ToContainTextAsync(evidence);
        await Expect(page.Locator(".reader .mark-evidence").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_head_sorts_the_table_and_a_second_click_turns_it_round()
    {
        var page = await OpenAsync("meetings");
        var head = page.Locator(".meeting-table th").Filter(new() { HasText = "Parties" });

        await head.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await page.SettledAsync();
        var descending = await FirstCellAsync(page);
        await head.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.SettledAsync();

        Assert.NotEqual(descending, await FirstCellAsync(page));
        await page.HasInAddressAsync("sort", "parties");
        await page.ReloadAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [Fact]
    public async Task A_bar_of_the_weeks_chart_filters_to_its_seven_days()
    {
        var page = await OpenAsync("?from=2023-11-01&until=2023-12-31");
        await ClickMarkAsync(page.Chart("Meetings a week, by status").Locator(".barlayer .trace").First.Locator(".point path").First);

        await Expect(page).Not.ToHaveURLAsync(new Regex("from=2023-11-01"));
        var days = Days().Match(page.Url);
        var (first, last) = (Day(days.Groups[1].Value), Day(days.Groups[2].Value));
        Assert.Equal(first.AddDays(6), last);
        Assert.Equal(DayOfWeek.Monday, first.DayOfWeek);
    }

    [Fact]
    public async Task A_bar_of_the_countries_chart_adds_its_country_to_the_filter()
    {
        var page = await OpenAsync("");
        await ClickMarkAsync(page.Chart("Mentions, top countries").Locator(".barlayer .point path").First);

        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await Expect(page).ToHaveURLAsync(new Regex(@"\?country=[A-Z]{2}$"));
    }

    [Fact]
    public async Task A_meeting_that_is_not_there_says_so_and_shows_the_way_back()
    {
        var page = await OpenAsync("meetings/999999999");
        await Expect(page.Locator("main .look")).ToContainTextAsync("There is no meeting no. 999999999.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the meetings" }).ClickAsync();
        await Expect(page.Locator(".meeting-table tbody tr").First).ToBeVisibleAsync();
    }

    /// <summary>Plotly listens on a layer above its marks, so that a click has to go to the place, not to the element.</summary>
    private static async Task ClickMarkAsync(ILocator mark)
    {
        var box = (await mark.BoundingBoxAsync())!;
        await mark.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Expect(mark.Page.Locator(".hoverlayer .hovertext").First).ToBeVisibleAsync();
        await mark.Page.Mouse.DownAsync();
        await mark.Page.Mouse.UpAsync();
    }

    private static Task<string> FirstCellAsync(IPage page) => page.Locator(".meeting-table tbody tr td:nth-child(2)").First.InnerTextAsync();

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/meetings/\d+(\?|$)")]
    private static partial Regex MeetingAddress();

    [GeneratedRegex(@"from=(\d{4}-\d\d-\d\d)&until=(\d{4}-\d\d-\d\d)")]
    private static partial Regex Days();
}
