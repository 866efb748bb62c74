using Bunit;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class ArticlePageTests : PageTest
{
    private const long BeijingTalks = 1;

    [Fact]
    public void The_reader_marks_the_sentence_and_leads_from_it_to_its_meeting()
    {
        var page = Loaded("/articles/1?country=CN");
        Assert.Equal("met", page.Find(".reader-text .mark-trigger").TextContent);
        Assert.Contains("mark-evidence", page.Find(".reader-text .mark-trigger").ClassName, StringComparison.Ordinal);
        var way = page.Find(".reader-text a.to-meeting");
        Assert.Equal(page.Find(".reader-meetings a").GetAttribute("href"), way.GetAttribute("href"));
        Assert.StartsWith("meetings/", way.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("?country=CN", way.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("China's president met Egypt's president in Beijing.Meeting 1", page.Find(".reader-text").TextContent.Trim());
    }

    [Fact]
    public void What_is_marked_can_be_switched_off()
    {
        var page = Loaded("/articles/1");
        page.Find(".reader-side .option input").Change(false);
        Assert.Contains("hide-evidence", page.Find(".reader").ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_search_are_marked_and_the_way_back_keeps_it()
    {
        var page = Loaded("/articles/1?q=egypt");
        Assert.Equal("Egypt", page.Find(".mark-search").TextContent);
        Assert.Equal("articles?q=egypt", page.Find(".way a").GetAttribute("href"));
    }

    [Fact]
    public async Task Markup_in_an_article_is_shown_as_text_and_its_script_address_is_no_link()
    {
        await Database.AddAsync(new SampleArticle { Title = "<b>Bold</b>", Sentence = "<script>alert(1)</script> He met her.", Url = "javascript:alert(1)" });
        var page = At<ArticlePage>("/articles/4", parameters => parameters.Add(reader => reader.Id, 4));
        page.WaitForElement(".reader");
        Assert.Empty(page.FindAll(".reader script, .reader b"));
        Assert.Contains("<script>alert(1)</script>", page.Find(".reader").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_demo_article_says_so_and_has_no_original()
    {
        await Database.AddAsync(new SampleArticle { Title = "Example", IsDemo = true, Url = "https://demo.example/a" });
        var page = At<ArticlePage>("/articles/4", parameters => parameters.Add(reader => reader.Id, 4));
        page.WaitForElement(".reader .demo-mark");
        Assert.Empty(page.FindAll(".reader-source a"));
    }

    [Fact]
    public void An_unknown_number_is_said_to_be_unknown()
    {
        var page = At<ArticlePage>("/articles/99", parameters => parameters.Add(reader => reader.Id, 99));
        page.WaitForAssertion(() => Assert.Contains("There is no article no. 99.", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Loading_and_a_fault_have_their_looks()
    {
        Context.Contexts.Hold();
        var page = At<ArticlePage>("/articles/1", parameters => parameters.Add(reader => reader.Id, BeijingTalks));
        Assert.NotEmpty(page.FindAll(".detail-skeleton"));
        Context.Contexts.Fault = "The database file is locked by another program.";
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForElement(".reader");
    }

    private IRenderedComponent<ArticlePage> Loaded(string address)
    {
        var page = At<ArticlePage>(address, parameters => parameters.Add(reader => reader.Id, BeijingTalks));
        page.WaitForElement(".reader");
        return page;
    }
}
