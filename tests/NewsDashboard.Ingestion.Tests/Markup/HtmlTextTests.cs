using System.Diagnostics;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Tests.Markup;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One.</p><p>Two &amp; three.</p>", "One.\nTwo & three.")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("<b>Presi</b>dent  \n  Xi", "President Xi")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a\nb")]
    [InlineData("x <!-- hidden --> y", "x y")]
    [InlineData("<script>var a = '<p>no</p>';</script>yes<style>p{}</style>", "yes")]
    [InlineData("5 < 6 and 7 > 2 &copy", "5 < 6 and 7 > 2 &copy")]
    [InlineData("<a title=\"<p>\">t</a>", "t")]
    [InlineData(null, "")]
    public void Gives_what_a_reader_sees(string? html, string text) => Assert.Equal(text, HtmlText.Of(html));

    [Theory]
    [InlineData("a\u202Eb\u2066c\u200Bd\uFEFF", "abcd")]
    [InlineData("<p onclick=\"x()\">a</p><a href='javascript:x()'>b</a>", "a\nb")]
    [InlineData("<svg><script>x()</script></svg><object data=x>o</object>c", "c")]
    [InlineData("<scr<script>ipt>x()</script>c", "c")]
    public void P9_Nothing_that_acts_or_hides_is_left(string html, string text) => Assert.Equal(text, HtmlText.Of(html));

    [Fact]
    public void P10_A_hundred_thousand_elements_deep_take_no_time()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "text" + string.Concat(Enumerable.Repeat("<a b=\"", 100_000));
        var time = Stopwatch.StartNew();

        var text = HtmlText.Of(html);

        Assert.StartsWith("text", text, StringComparison.Ordinal);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"took {time.Elapsed}");
    }

    [Fact]
    public void P12_End_tags_that_are_never_closed_take_no_time()
    {
        var html = "text" + string.Concat(Enumerable.Repeat("</a", 1_000_000));
        var time = Stopwatch.StartNew();

        var text = HtmlText.Of(html);

        Assert.Equal("text", text);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"took {time.Elapsed}");
    }
}
