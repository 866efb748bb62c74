using System.Globalization;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Temporal;

public class TemporalTaggerTests
{
    private static readonly DateOnly Wednesday = new(2019, 5, 15);

    private static string Read(string text) => string.Join(" | ", Tag(text).Select(d => Interval(d.Start, d.End)));

    private static List<DateExpression> Tag(string text)
    {
        var document = Document.Read(text);
        var tags = new WordClass[document.Tokens.Length];
        Lexicon.Tag(document, tags);
        return new TemporalTagger(document, tags, Wednesday).Tag();
    }

    private static string Interval(DateOnly start, DateOnly end) =>
        start == end ? Day(start) : $"{Day(start)}..{Day(end)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("on Saturday", "2019-05-11")]
    [InlineData("on Wednesday evening", "2019-05-15")]
    [InlineData("last Wednesday", "2019-05-08")]
    [InlineData("next Monday", "2019-05-20")]
    [InlineData("yesterday and tomorrow", "2019-05-14 | 2019-05-16")]
    [InlineData("this morning", "2019-05-15")]
    [InlineData("on Feb. 4", "2019-02-04")]
    [InlineData("on Dec. 20", "2018-12-20")]
    [InlineData("February 4-6, 2018", "2018-02-04..2018-02-06")]
    [InlineData("from January 31 to February 2, 2018", "2018-01-31..2018-02-02")]
    [InlineData("22 November 2005", "2005-11-22")]
    [InlineData("Thursday, Nov. 22, 2018", "2018-11-22")]
    [InlineData("2018-11-22", "2018-11-22")]
    [InlineData("in August", "2018-08-01..2018-08-31")]
    [InlineData("in April of this year", "2019-04-01..2019-04-30")]
    [InlineData("in March 2017", "2017-03-01..2017-03-31")]
    [InlineData("last September", "2018-09-01..2018-09-30")]
    [InlineData("last week", "2019-05-06..2019-05-12")]
    [InlineData("later this month", "2019-05-01..2019-05-31")]
    [InlineData("next year", "2020-01-01..2020-12-31")]
    [InlineData("three days ago", "2019-05-12")]
    [InlineData("two years ago", "2017-01-01..2017-12-31")]
    [InlineData("over the weekend", "2019-05-11..2019-05-12")]
    [InlineData("last summer", "2018-06-01..2018-08-31")]
    [InlineData("in 2011", "2011-01-01..2011-12-31")]
    [InlineData("In this Jan. 28, 2017, photo", "2017-01-28")]
    public void Dating_words_are_resolved_against_the_day_of_publication(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("They may march on.")]
    [InlineData("some 2,000 soldiers and 40 percent")]
    [InlineData("Feb. 30, 2019")]
    [InlineData("the second day and the next step")]
    public void Other_words_and_days_that_are_none_date_nothing(string text) => Assert.DoesNotContain(Tag(text), d => d.Precision == DatePrecision.Day);

    [Theory]
    [InlineData("on Saturday", "2019-05-18")]
    [InlineData("on Wednesday", "2019-05-15")]
    [InlineData("in August", "2019-08-01..2019-08-31")]
    [InlineData("on Jan. 5", "2020-01-05")]
    public void What_is_planned_lies_ahead(string text, string expected)
    {
        var (start, end) = Assert.Single(Tag(text)).In(Direction.Future, Wednesday);
        Assert.Equal(expected, Interval(start, end));
    }
}
