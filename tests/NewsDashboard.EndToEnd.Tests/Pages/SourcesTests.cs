using System.Globalization;
using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed class SourcesTests(SharedBrowser browser, OperatorsDashboard dashboard) : BrowserStory(browser), IClassFixture<OperatorsDashboard>
{
    protected override Uri Server => dashboard.Address;

    [Fact]
    public async Task A_feed_that_is_added_is_polled_read_and_asked_politely_the_second_time()
    {
        await using var newspaper = await FeedServer.StartAsync(Feed("Harbour Gazette", "Quokka summit opens", "Quokka talks end"));
        var page = await OpenAsync("sources");

        await page.GetByLabel("Address of a feed").FillAsync(newspaper.FeedAddress);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add feed" }).ClickAsync();

        await Expect(page.Locator("#feed-message")).ToContainTextAsync("Added.");
        var feed = page.Locator(".feed-list li").Filter(new() { HasText = newspaper.FeedAddress });
        await Expect(feed.Locator(".state")).ToHaveTextAsync("Working");
        await Expect(feed.Locator("strong")).ToHaveTextAsync("Harbour Gazette");
        var run = page.Locator(".run-table tr").Filter(new() { HasText = newspaper.FeedAddress });
        await Expect(run.Locator("td.number").First).ToHaveTextAsync("2");
        Assert.Equal([200], newspaper.Answers);

        await feed.GetByRole(AriaRole.Button, new() { Name = "Poll now" }).ClickAsync();
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (newspaper.Answers.Count < 2)
            await again.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        Assert.Equal([200, 304], newspaper.Answers);

        await page.ShowAsync("articles?q=quokka");
        await Expect(page.Locator(".article-list li")).ToHaveCountAsync(2);
        await Expect(page.Locator(".article-list .demo-mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_feed_in_a_private_network_is_refused_and_the_page_says_why()
    {
        var page = await OpenAsync("sources");

        await page.GetByLabel("Address of a feed").FillAsync("http://10.11.12.13/rss");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add feed" }).ClickAsync();

        await Expect(page.Locator("#feed-message")).ToContainTextAsync("private network");
        await Expect(page.Locator(".feed-list li").Filter(new() { HasText = "10.11.12.13" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_feed_that_is_removed_is_gone()
    {
        await using var newspaper = await FeedServer.StartAsync(Feed("Wombat Gazette", "Wombat summit opens", "Wombat talks end"));
        var page = await OpenAsync("sources");
        await page.GetByLabel("Address of a feed").FillAsync(newspaper.FeedAddress);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add feed" }).ClickAsync();
        var feed = page.Locator(".feed-list li").Filter(new() { HasText = newspaper.FeedAddress });
        await Expect(feed.Locator(".state")).ToHaveTextAsync("Working");

        await feed.GetByRole(AriaRole.Button, new() { Name = $"Remove {newspaper.FeedAddress}" }).ClickAsync();
        await feed.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();

        await Expect(feed).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_uploaded_file_shows_its_progress_what_came_of_it_and_what_was_rejected()
    {
        var file = new ArticleLines();
        for (var number = 0; number < 400; number++)
        {
            file.Add($"Wombat report {number}", $"Wombat delegates no. {number} spoke at length. " + new string('x', 2000), new DateOnly(2024, 3, 1).AddDays(number % 30), "Wombat Wire");
            if (number == 200)
                file.AddLine("{ this is no article }");
        }

        var page = await OpenAsync("sources");
        await page.EvaluateAsync(
            """
            () => new MutationObserver(() => document.querySelectorAll("[role=progressbar]")
                .forEach(bar => (window.progress ??= []).push(Number(bar.getAttribute("aria-valuenow")))))
              .observe(document.body, { subtree: true, childList: true, attributes: true })
            """);

        await page.Locator("#upload-files").SetInputFilesAsync(file.As("wombats.jsonl"));

        var upload = page.GetByRole(AriaRole.Region, new() { Name = "Upload files" });
        await Expect(upload.GetByRole(AriaRole.Status)).ToContainTextAsync("400 added, 0 known, 1 rejected");
        await Expect(upload).ToContainTextAsync("Line 202");
        Assert.NotEmpty(await page.EvaluateAsync<double[]>("window.progress ?? []"));
        var run = page.Locator(".run-table tr").Filter(new() { HasText = "wombats.jsonl" });
        await run.GetByTitle("Show what was rejected and why").ClickAsync();
        await Expect(page.Locator(".run-table .rejected")).ToContainTextAsync("line 202");

        await page.Locator("#upload-files").SetInputFilesAsync(file.As("wombats.jsonl"));
        await Expect(upload.GetByRole(AriaRole.Status)).ToContainTextAsync("0 added, 400 known, 1 rejected");
        await page.ShowAsync("articles?q=wombat");
        await Expect(page.Locator(".card-head h2").First).ToContainTextAsync("400 articles");
    }

    [Fact]
    public async Task A_file_dropped_into_the_watched_folder_is_taken_in_while_the_page_is_open()
    {
        var page = await OpenAsync("sources");
        var folder = await page.Locator("code").First.InnerTextAsync();
        Assert.StartsWith(dashboard.DataFolder, folder, StringComparison.Ordinal);

        await File.WriteAllTextAsync(
            Path.Combine(folder, "note.txt"), "date 2024-05-06\nNumbat envoys from France met Numbat envoys from Spain in Lisbon on Sunday.", TestContext.Current.CancellationToken);

        await Expect(page.Locator(".run-table tr").Filter(new() { HasText = "note.txt" })).ToContainTextAsync("Complete");
        await page.ShowAsync("articles?q=numbat");
        await Expect(page.Locator(".article-list li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Demo_data_goes_at_once_and_everything_else_stays()
    {
        var page = await OpenAsync("sources");
        await page.Locator("#upload-files").SetInputFilesAsync(
            new ArticleLines().Add("Bilby treaty", "Bilby ministers of Chad met their colleagues from Niger on Monday.", new DateOnly(2024, 6, 4), "Bilby Herald").As("bilby.jsonl"));
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Upload files" }).GetByRole(AriaRole.Status)).ToContainTextAsync("1 added");
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Demo data" });

        await panel.GetByRole(AriaRole.Button, new() { Name = "Remove demo data" }).ClickAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync($"{DemoDashboard.Articles} demo articles removed.");
        await Expect(panel).ToHaveCountAsync(0);
        await Expect(page.Locator(".demo-banner")).ToHaveCountAsync(0);
        await page.ShowAsync("articles");
        await Expect(page.GetByText("Bilby treaty")).ToBeVisibleAsync();
        await Expect(page.Locator(".demo-mark")).ToHaveCountAsync(0);
        await page.ShowAsync("articles?q=ceasefire");
        await Expect(page.Locator("main .look")).ToBeVisibleAsync();
    }

    private static string Feed(string title, params string[] headlines)
    {
        var yesterday = DateTime.UtcNow.AddDays(-1).ToString("r", CultureInfo.InvariantCulture);
        var items = headlines.Select((headline, index) =>
            $"<item><title>{headline}</title><link>https://gazette.example/{index}</link><pubDate>{yesterday}</pubDate><description>Delegates of Chad and Niger spoke.</description></item>");
        return $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{title}</title><link>https://gazette.example/</link><description>News</description>{string.Concat(items)}</channel></rss>";
    }
}
