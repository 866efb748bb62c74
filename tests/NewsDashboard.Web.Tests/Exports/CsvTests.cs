using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Exports;

namespace NewsDashboard.Web.Tests.Exports;

public sealed class CsvTests
{
    [Fact]
    public void Lines_end_in_CR_LF_and_cells_are_quoted_where_they_must_be() =>
        Assert.Equal(
            "\uFEFFday,place,note\r\n2022-02-05,\"Beijing, China\",\"he said \"\"yes\"\"\"\r\n",
            Csv.Table(["day", "place", "note"], [[new DateOnly(2022, 2, 5), "Beijing, China", "he said \"yes\""]]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    public void W7_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) => Assert.Equal("'" + text, Csv.Plain(text));

    [Fact]
    public void W7_heads_are_neutralised_too() => Assert.StartsWith("\uFEFF'=head", Csv.Table(["=head"], []), StringComparison.Ordinal);

    [Fact]
    public void W7_numbers_and_days_are_left_alone()
    {
        Assert.Equal("-0.25", Csv.Plain(-0.25));
        Assert.Equal("-3", Csv.Plain(-3));
        Assert.Equal("2022-02-05", Csv.Plain(new DateOnly(2022, 2, 5)));
        Assert.Equal("", Csv.Plain(null));
        Assert.Equal("cancelled", Csv.Plain(MeetingStatus.Cancelled));
    }

    [Fact]
    public void Numbers_do_not_follow_the_readers_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1234.5", Csv.Plain(1234.5));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
