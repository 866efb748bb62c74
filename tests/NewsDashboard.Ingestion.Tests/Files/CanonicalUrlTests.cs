using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("HTTPS://News.Example/World/Story", "https://news.example/World/Story")]
    [InlineData("https://news.example:443/story/", "https://news.example/story")]
    [InlineData("http://news.example:8080/story", "http://news.example:8080/story")]
    [InlineData("https://news.example", "https://news.example/")]
    [InlineData("https://news.example/", "https://news.example/")]
    [InlineData("https://news.example/story#part", "https://news.example/story")]
    [InlineData("https://news.example/story?utm_source=rss&id=7&UTM_Medium=x&fbclid=abc", "https://news.example/story?id=7")]
    [InlineData("https://news.example/story?utm_source=rss", "https://news.example/story")]
    [InlineData("https://news.example/?id=7&page=2", "https://news.example/?id=7&page=2")]
    [InlineData("https://user:secret@news.example/story", "https://news.example/story")]
    [InlineData("https://bücher.example/ä?q=ö", "https://xn--bcher-kva.example/%C3%A4?q=%C3%B6")]
    [InlineData("http://[2001:DB8::1]:8080/story/", "http://[2001:db8::1]:8080/story")]
    [InlineData("https://[2001:db8:0:0::1]/story", "https://[2001:db8::1]/story")]
    [InlineData("  https://news.example/story  ", "https://news.example/story")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("/story", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    public void Brings_the_addresses_of_one_article_into_one_form(string? address, string? canonical)
    {
        Assert.Equal(canonical, CanonicalUrl.Of(address));
        Assert.Equal(canonical, CanonicalUrl.Of(CanonicalUrl.Of(address)));
    }
}
