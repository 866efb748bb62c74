using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class ArticleTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task A_search_finds_only_articles_with_its_words_and_the_reader_marks_them()
    {
        var page = await OpenAsync("articles");
        var everything = FilterControls.Number(await page.Locator(".card-head h2").First.InnerTextAsync());
        Assert.Equal(DemoDashboard.Articles, everything);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Words in articles" }).FillAsync("ceasefire");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".card-head h2").First).ToContainTextAsync("with “ceasefire”");
        await page.SettledAsync();
        var found = FilterControls.Number(await page.Locator(".card-head h2").First.InnerTextAsync());
        Assert.InRange(found, 1, everything - 1);

        await page.Locator(".article-list .article-title").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/\d+\?.*q=ceasefire"));
        await Expect(page.Locator(".reader .mark-search").First).ToHaveTextAsync(new Regex("ceasefire", RegexOptions.IgnoreCase));
    }

    [Fact]
    public async Task The_reader_marks_countries_people_dates_and_the_sentences_that_report_meetings()
    {
        var page = await OpenAsync("meetings?status=held");
        await page.Locator(".meeting-table tbody tr a").First.ClickAsync();
        await page.Locator(".report-source a").First.ClickAsync();
        await Expect(page.Locator(".reader")).ToBeVisibleAsync();

        await Expect(page.Locator(".reader .mark-country").First).ToBeVisibleAsync();
        var sentence = page.Locator(".reader .mark-evidence").First;
        await Expect(sentence).ToBeVisibleAsync();
        var marked = await sentence.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Sentence that reports a meeting" }).UncheckAsync();
        await Expect(sentence).Not.ToHaveCSSAsync("background-color", marked);

        await page.Locator(".reader-meetings a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/meetings/\d+"));
    }

    [Fact]
    public async Task Words_that_no_article_has_are_named()
    {
        var page = await OpenAsync("articles?q=xyzzyplugh");
        await Expect(page.Locator("main .look")).ToContainTextAsync("“xyzzyplugh”");
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear the search" }).ClickAsync();
        await Expect(page.Locator(".article-list li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Demo_articles_say_that_they_are()
    {
        var page = await OpenAsync("articles");
        var rows = await page.Locator(".article-list li").CountAsync();
        await Expect(page.Locator(".article-list .demo-mark")).ToHaveCountAsync(rows);
    }
}
