using System.Diagnostics;

namespace NewsDashboard.Extraction.Tests.Hostile;

/// <summary>Texts made to be slow.</summary>
public class P12LongTextTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    public static TheoryData<string> Kinds => [.. HostileText.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void P12_ten_times_the_text_is_about_ten_times_the_work(string kind)
    {
        // The first run borrows its tables anew.
        Analyze(HostileText.Of(kind, 200_000));
        var (smallBytes, smallTime) = Analyze(HostileText.Of(kind, 20_000));
        var (largeBytes, largeTime) = Analyze(HostileText.Of(kind, 200_000));
        Assert.True(largeBytes < (14 * smallBytes) + 4_000_000, $"{smallBytes} bytes for one part, {largeBytes} for ten");
        // A hundred times would be quadratic. The clock of a busy machine is no judge of less.
        Assert.True(largeTime < (50 * smallTime) + TimeSpan.FromSeconds(10), $"{smallTime} for one part, {largeTime} for ten");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void P12_an_article_of_ten_megabytes_is_cut_and_read(string kind)
    {
        var article = new Article { Id = kind, Published = new(2022, 2, 5), Text = HostileText.Of(kind, 10_000_000) };
        var analysis = Analyzer.Analyze(article);
        Assert.NotEmpty(analysis.Sentences);
        Assert.InRange(analysis.Sentences[^1].End, 1, ArticleAnalyzer.LongestContent);
        Assert.True(analysis.Sentences[^1].End > ArticleAnalyzer.LongestContent - 1000 || kind == "one word");
    }

    [Fact]
    public void P12_a_sentence_of_a_megabyte_is_read_in_parts()
    {
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2022, 2, 5), Text = HostileText.Of("one sentence", 1_000_000) });
        Assert.NotEmpty(analysis.Meetings);
        Assert.All(analysis.Meetings, meeting => Assert.InRange(meeting.Evidence.Length, 1, 10_000));
    }

    [Theory]
    [InlineData("capitalised words")]
    [InlineData("quotation marks")]
    [InlineData("deep brackets")]
    public void P12_a_hundred_thousand_of_them_in_a_row_are_no_meeting(string kind)
    {
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2022, 2, 5), Text = HostileText.Of(kind, 1_200_000) });
        Assert.Empty(analysis.Meetings);
        Assert.Empty(analysis.Countries);
    }

    [Fact]
    public void P12_a_cut_never_parts_a_word_or_a_surrogate_pair()
    {
        var text = new string('a', ArticleAnalyzer.LongestContent - 5) + " \ud83d\ude00\ud83d\ude00\ud83d\ude00 Paris met London.";
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2022, 2, 5), Text = text });
        Assert.Equal(ArticleAnalyzer.LongestContent - 5, analysis.Sentences[^1].End);
        Assert.Empty(analysis.Countries);
    }

    private static (long Bytes, TimeSpan Time) Analyze(string text)
    {
        var article = new Article { Id = "a", Published = new(2022, 2, 5), Text = text };
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        Analyzer.Analyze(article);
        return (GC.GetAllocatedBytesForCurrentThread() - bytes, Stopwatch.GetElapsedTime(started));
    }
}
