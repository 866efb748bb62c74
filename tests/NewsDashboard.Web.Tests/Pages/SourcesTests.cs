using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;
using TestContext = Xunit.TestContext;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class SourcesTests : PageTest
{
    [Fact]
    public void Loading_keeps_the_place_of_feeds_and_runs()
    {
        Context.Contexts.Hold();
        var page = At<Sources>("/sources");
        Assert.NotEmpty(page.FindAll(".row-skeleton"));
        Assert.NotEmpty(page.FindAll(".table-skeleton"));
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Contains("No feed yet.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Nothing has been taken in yet.", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Type the address of a feed first.")]
    [InlineData("ftp://news.example/rss", "http")]
    public void A_wrong_address_is_refused_with_the_reason(string address, string reason)
    {
        var page = Loaded();
        Add(page, address);
        page.WaitForAssertion(() => Assert.Contains(reason, page.Find(".form-message.bad").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".feed-list li"));
    }

    [Fact]
    public void A_feed_is_added_paused_resumed_and_removed()
    {
        var page = Loaded();
        Add(page, "https://news.example/rss");
        page.WaitForAssertion(() => Assert.Equal("Waiting for its first poll", page.Find(".feed-list .state").TextContent));
        Assert.Contains("https://news.example/rss", page.Find(".feed-list").TextContent, StringComparison.Ordinal);

        Press(page, "Pause");
        page.WaitForAssertion(() => Assert.Equal("Paused", page.Find(".feed-list .state").TextContent));
        Press(page, "Resume");
        page.WaitForAssertion(() => Assert.Equal("Waiting for its first poll", page.Find(".feed-list .state").TextContent));

        page.Find(".feed-list .icon-button").Click();
        Press(page, "Remove");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".feed-list li")));
    }

    [Fact]
    public void The_same_feed_twice_is_refused()
    {
        var page = Loaded();
        Add(page, "https://news.example/rss");
        page.WaitForElement(".feed-list li");
        Add(page, "https://news.example/rss");
        page.WaitForAssertion(() => Assert.Contains("already", page.Find(".form-message.bad").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_tells_its_counts_and_opens_what_was_rejected_as_text()
    {
        var log = Context.Services.GetRequiredService<IngestionRunLog>();
        var run = await log.BeginAsync(IngestionKind.File, "news.jsonl", null, TestContext.Current.CancellationToken);
        await log.AddAsync(run, new StoreResult(7, 2), [new RejectedRow("line 3", "It has no text.", "<script>alert(1)</script>")], TestContext.Current.CancellationToken);
        await log.FinishAsync(run, null, TestContext.Current.CancellationToken);

        var page = Loaded();
        page.WaitForElement(".run-table");
        Assert.Equal(["7", "2"], page.FindAll(".run-table td.number").Take(2).Select(cell => cell.TextContent.Trim()));
        Assert.Empty(page.FindAll(".rejected"));
        page.Find(".run-table .link-button").Click();
        page.WaitForAssertion(() => Assert.Contains("line 3: It has no text.", page.Find(".rejected").TextContent, StringComparison.Ordinal));
        Assert.Equal("<script>alert(1)</script>", page.Find(".rejected pre").TextContent);
    }

    [Fact]
    public async Task Rejected_items_that_cannot_be_read_say_so_and_are_read_when_opened_again()
    {
        var log = Context.Services.GetRequiredService<IngestionRunLog>();
        var run = await log.BeginAsync(IngestionKind.File, "news.jsonl", null, TestContext.Current.CancellationToken);
        await log.AddAsync(run, new StoreResult(7, 2), [new RejectedRow("line 3", "It has no text.", null)], TestContext.Current.CancellationToken);

        var page = Loaded();
        Context.Contexts.Fault = "The database file is locked by another program.";
        page.Find(".run-table .link-button").Click();
        page.WaitForAssertion(() => Assert.Contains("could not be read", page.Find(".rejected [role=status]").TextContent, StringComparison.Ordinal));

        Context.Contexts.Fault = null;
        page.Find(".run-table .link-button").Click();
        page.Find(".run-table .link-button").Click();
        page.WaitForAssertion(() => Assert.Contains("line 3: It has no text.", page.Find(".rejected").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_without_an_end_is_said_to_be_broken_off()
    {
        await Context.Services.GetRequiredService<IngestionRunLog>().BeginAsync(IngestionKind.File, "news.jsonl", null, TestContext.Current.CancellationToken);
        var page = Loaded();
        page.WaitForAssertion(() => Assert.Contains("Broken off", page.Find(".run-table").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void An_upload_ends_with_its_counts_and_shows_as_a_run()
    {
        var page = Loaded();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(
            "{\"id\": \"a\", \"published\": \"2022-02-05\", \"title\": \"New\", \"text\": \"The president of Chad spoke.\"}\nnot an article\n", "../../own.jsonl"));
        page.WaitForAssertion(() => Assert.Contains("1 added, 0 known, 1 rejected", page.Find(".running [role=status]").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        page.WaitForAssertion(() => Assert.Contains("own.jsonl", page.Find(".run-table").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("..", page.Find(".run-table .feed-url").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upload_of_a_type_that_cannot_be_read_is_refused_before_it_is_sent()
    {
        var page = Loaded();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("MZ", "virus.exe"));
        page.WaitForAssertion(() => Assert.Contains("Of no type that can be read", page.Find(".running .bad").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demo_data_goes_after_one_question()
    {
        await Database.AddAsync(new SampleArticle { Title = "Example", IsDemo = true });
        var page = Loaded();
        page.WaitForElement(".demo-panel");
        page.Find(".demo-panel .button").Click();
        page.Find(".demo-panel .button.danger").Click();
        page.WaitForAssertion(() => Assert.Equal("1 demo article removed.", page.Find(".notice").TextContent));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".demo-panel")));
        var left = await Context.Services.GetRequiredService<ArticlesQuery>().RunAsync(DashboardFilter.None, null, 0, 10, TestContext.Current.CancellationToken);
        Assert.Equal(3, left.Total);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Sources>("/sources");
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find(".look[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForAssertion(() => Assert.Contains("No feed yet.", page.Markup, StringComparison.Ordinal));
    }

    private static void Add(IRenderedComponent<Sources> page, string address)
    {
        page.Find(".feed-address input").Change(address);
        page.Find(".feed-form").Submit();
    }

    private static void Press(IRenderedComponent<Sources> page, string words) =>
        page.FindAll(".feed-list .button").Single(button => button.TextContent.Trim() == words).Click();

    private IRenderedComponent<Sources> Loaded()
    {
        var page = At<Sources>("/sources");
        page.WaitForAssertion(() => Assert.Equal("false", page.Find(".grid").GetAttribute("aria-busy")));
        return page;
    }
}
