using Bunit;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class SentimentTests : PageTest
{
    [Fact]
    public void Loading_keeps_the_place_of_three_charts()
    {
        Context.Contexts.Hold();
        var page = At<Sentiment>("/sentiment");
        Assert.Equal(3, page.FindAll(".chart-card .skeleton").Count);
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".skeleton")));
    }

    [Fact]
    public void Too_few_sentences_make_no_mean_and_the_page_says_how_many_it_takes()
    {
        var page = Loaded("/sentiment");
        Assert.Contains("No country has the 10 sentences that a mean needs.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("No outlet has the 5 articles that a mean needs.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Nowhere are there 5 or more, so no mean is shown.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enough_articles_show_tone_over_time_by_country_and_by_outlet()
    {
        await Database.AddAsync([.. Enumerable.Range(1, 24).Select(day => new SampleArticle { Title = $"Day {day}", Day = new DateOnly(2022, 2, 1).AddDays(day), Tone = day % 2 == 0 ? 0.3 : -0.1 })]);
        var page = Loaded("/sentiment");
        var labels = page.FindAll(".plot").Select(plot => plot.GetAttribute("aria-label")!).ToList();
        Assert.StartsWith("Mean tone +0.11", labels[0], StringComparison.Ordinal);
        Assert.Contains("China (+0.11)", labels[1], StringComparison.Ordinal);
        Assert.Contains("The Wire: +0.11 over 26.", labels[2], StringComparison.Ordinal);
        Assert.Contains("over articles", page.Find(".unit").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void With_countries_chosen_tone_is_over_their_sentences() =>
        Assert.Contains("over sentences", Loaded("/sentiment?country=CN").Find(".unit").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Empty_names_the_filter_and_widens_on_a_click()
    {
        var page = At<Sentiment>("/sentiment?country=TD&until=2001-01-01");
        page.WaitForAssertion(() => Assert.Contains("No articles of Chad, until 1 Jan 2001.", page.Markup, StringComparison.Ordinal));
        page.Find(".look .button").Click();
        Assert.Equal("/sentiment?country=TD", Context.Address);
    }

    [Fact]
    public void A_fault_says_why_and_a_retry_brings_the_data()
    {
        Context.Contexts.Fault = "The database file is locked by another program.";
        var page = At<Sentiment>("/sentiment");
        page.WaitForAssertion(() => Assert.Contains("The database file is locked by another program.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Context.Contexts.Fault = null;
        page.Find(".look .button").Click();
        page.WaitForElement(".chart-note, .sentence");
    }

    private IRenderedComponent<Sentiment> Loaded(string address)
    {
        var page = At<Sentiment>(address);
        page.WaitForAssertion(() => Assert.Equal("false", page.Find(".grid").GetAttribute("aria-busy")));
        return page;
    }
}
