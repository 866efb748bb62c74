using Bunit;
using NewsDashboard.Web.Components.Pages;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Pages;

public sealed class MeetingPageTests : PageTest
{
    [Fact]
    public void Shows_what_is_known_and_the_sentence_that_says_so()
    {
        var page = Loaded(1);
        Assert.Contains("5 Feb 2022", page.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("The article states the date.", page.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("Abdel Fattah al-Sisi", page.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Equal("China's president met Egypt's president in Beijing.", page.Find("blockquote").TextContent);
        Assert.Equal("met", page.Find("blockquote mark").TextContent);
        Assert.Contains("met-with", page.Find("details").TextContent, StringComparison.Ordinal);
        Assert.Equal("articles/1?country=EG", page.Find(".report-source a").GetAttribute("href"));
    }

    [Fact]
    public void A_meeting_that_is_not_there_is_said_so()
    {
        var page = Render(999);
        page.WaitForAssertion(() => Assert.Contains("There is no meeting no. 999.", page.Markup, StringComparison.Ordinal));
        Assert.EndsWith("meetings?country=EG", page.Find(".look .button").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Loading_shows_skeletons_and_a_fault_says_why()
    {
        Context.Contexts.Hold();
        var page = Render(1);
        Assert.Equal(2, page.FindAll(".detail-skeleton").Count);
        Context.Contexts.Fault = "The disk is gone.";
        Context.Contexts.Release();
        page.WaitForAssertion(() => Assert.Contains("The disk is gone.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task W1_hostile_text_of_an_article_is_shown_as_text()
    {
        await Database.AddAsync(new SampleArticle
        {
            Title = "<img src=x onerror=alert(1)>",
            Outlet = "<script>alert(1)</script>",
            Sentence = "India met <b onmouseover=alert(1)>Japan</b>.",
            Url = "javascript:alert(1)",
            Parties = ["IN", "JP"],
        });
        var page = Loaded(4);
        Assert.Empty(page.FindAll("script, img, b, [onmouseover]"));
        Assert.Equal("India met <b onmouseover=alert(1)>Japan</b>.", page.Find("blockquote").TextContent);
        Assert.DoesNotContain("javascript:", string.Concat(page.FindAll("a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    private IRenderedComponent<MeetingPage> Loaded(long id)
    {
        var page = Render(id);
        page.WaitForElement("blockquote");
        return page;
    }

    private IRenderedComponent<MeetingPage> Render(long id) =>
        At<MeetingPage>($"/meetings/{id}?country=EG", parameters => parameters.Add(page => page.Id, id));
}
