using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Tests.Parts;

public sealed class SourceWordsTests
{
    private static readonly DateTime Now = new(2022, 2, 10, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0.5, "just now")]
    [InlineData(5, "5 min ago")]
    [InlineData(150, "2 h ago")]
    [InlineData(60 * 24, "1 day ago")]
    [InlineData(60 * 24 * 3, "3 days ago")]
    [InlineData(60 * 24 * 30, "11 Jan 2022")]
    public void The_past_is_told_in_the_unit_that_fits(double minutes, string words) =>
        Assert.Equal(words, SourceWords.Ago(Now.AddMinutes(-minutes), Now));

    [Fact]
    public void What_never_was_is_never() => Assert.Equal("never", SourceWords.Ago(null, Now));

    [Theory]
    [InlineData(-3, "now")]
    [InlineData(4.2, "in 5 min")]
    [InlineData(180, "in 3 h")]
    [InlineData(60 * 48, "in 2 days")]
    public void The_next_poll_is_told_in_the_unit_that_fits(double minutes, string words) =>
        Assert.Equal(words, SourceWords.Until(Now.AddMinutes(minutes), Now));

    [Theory]
    [InlineData(FetchOutcome.Never, false, false, "Waiting for its first poll", "waiting")]
    [InlineData(FetchOutcome.Ok, false, false, "Working", "good")]
    [InlineData(FetchOutcome.NotModified, false, false, "Working", "good")]
    [InlineData(FetchOutcome.Ok, false, true, "Working, with repairs", "good")]
    [InlineData(FetchOutcome.RetryLater, false, false, "Not reached, trying again", "waiting")]
    [InlineData(FetchOutcome.Rejected, false, false, "Refused", "bad")]
    [InlineData(FetchOutcome.Gone, true, false, "Gone, paused", "bad")]
    [InlineData(FetchOutcome.Ok, true, false, "Paused", "waiting")]
    public void A_feeds_state_is_said_in_plain_words(FetchOutcome outcome, bool paused, bool repaired, string words, string css)
    {
        var feed = new FeedRow(1, "https://news.example/rss", null, "News", paused, outcome, null, null, null, null, null, 0, repaired);
        Assert.Equal((words, css), (SourceWords.State(feed), SourceWords.StateClass(feed)));
    }

    [Theory]
    [InlineData(812, "812 bytes")]
    [InlineData(1_440, "1.4 kB")]
    [InlineData(256_000_000, "256 MB")]
    public void Sizes_are_round(long bytes, string words) => Assert.Equal(words, SourceWords.Size(bytes));
}
