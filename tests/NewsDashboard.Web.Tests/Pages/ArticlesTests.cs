using Bunit;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class ArticlesTests : PageTest
{
    [Fact]
    public void Loading_keeps_the_place_of_the_list()
    {
        Context.Contexts.Hold();
        var page = At<Articles>("/articles");
        Assert.Equal(8, page.FindAll(".row-skeleton").Count);
        Context.Contexts.Release();
        page.WaitForElement(".article-list");
    }

    [Fact]
    public void Data_list_articles_with_day_outlet_countries_and_meetings()
    {
        var page = Loaded("/articles?country=FR");
        var article = Assert.Single(page.FindAll(".article-list > li"));
        Assert.Equal("Visit planned", article.QuerySelector(".article-title")!.TextContent);
        Assert.Equal("5 Feb 2022 Nile Observer", string.Join(' ', article.QuerySelectorAll(".article-when span").Select(part => part.TextContent)));
        Assert.Equal(["China", "France"], article.QuerySelectorAll(".tag").Select(tag => tag.TextContent));
        Assert.Contains("1 meeting", article.QuerySelector(".article-found")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".demo-mark"));
    }

    [Fact]
    public void A_search_stands_in_the_address_and_its_words_are_marked()
    {
        var page = Loaded("/articles?page=2");
        page.Find(".article-search input").Change("beijing");
        page.Find(".article-search").Submit();
        Assert.Equal("/articles?q=beijing", Context.Address);
        page = Loaded("/articles?q=beijing");
        Assert.Equal("1 article with “beijing”", page.Find("h2").TextContent);
        Assert.Equal("Beijing", page.Find(".article-title mark").TextContent);
        Assert.EndsWith("?q=beijing", page.Find(".article-title").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_come_by_the_page()
    {
        await Database.AddAsync([.. Enumerable.Range(1, 40).Select(number => new SampleArticle { Title = $"No. {number}", Day = new DateOnly(2021, 1, 1).AddDays(number) })]);
        var page = Loaded("/articles?page=2");
        Assert.Equal(18, page.FindAll(".article-list > li").Count);
        Assert.Contains("26–43 of 43", page.Find(".pager").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_articles_are_marked()
    {
        await Database.AddAsync(new SampleArticle { Title = "Shown as an example", IsDemo = true });
        Assert.Single(Loaded("/articles").FindAll(".article-list .demo-mark"));
    }

    [Fact]
    public async Task Markup_in_a_title_is_shown_as_text()
    {
        await Database.AddAsync(new SampleArticle { Title = "<img src=x onerror=alert(1)>" });
        var page = Loaded("/articles?q=img");
        Assert.Empty(page.FindAll(".article-list img"));
        Assert.Equal("<img src=x onerror=alert(1)>", page.Find(".article-title").TextContent);
    }

    [Fact]
    public void A_search_without_a_hit_says_so_and_can_be_cleared()
    {
        var page = At<Articles>("/articles?q=zebra&country=EG");
        page.WaitForAssertion(() => Assert.Contains("No articles with “zebra” of Egypt.", page.Find(".look").TextContent, StringComparison.Ordinal));
        Assert.Equal("articles?country=EG", page.Find(".look a.button").GetAttribute("href"));
        page.Find(".look button").Click();
        Assert.Equal("/articles?q=zebra", Context.Address);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Articles>("/articles");
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForElement(".article-list");
    }

    private IRenderedComponent<Articles> Loaded(string address)
    {
        var page = At<Articles>(address);
        page.WaitForElement(".article-list");
        return page;
    }
}
