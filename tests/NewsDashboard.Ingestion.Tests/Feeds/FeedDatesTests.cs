using System.Globalization;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Ingestion.Tests.Feeds;

public sealed class FeedDatesTests
{
    [Theory]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 EST", "2004-01-02T00:48:21")]
    [InlineData("Thu, 01 Jul 2004 19:48:21 BST", "2004-07-01T18:48:21")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 PDT", "2004-01-02T02:48:21")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 +0530", "2004-01-01T14:18:21")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT+1", "2004-01-01T18:48:21")]
    [InlineData("01 Jan 04 19:48 UT", "2004-01-01T19:48:00")]
    [InlineData("Thu,1 Jan 2004 19:48:21", "2004-01-01T19:48:21")]
    [InlineData("Thursday, January 1, 2004 7:48 PM", "2004-01-01T19:48:00")]
    [InlineData("Jan 1st, 2004", "2004-01-01T00:00:00")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21")]
    [InlineData("01-Jan-2004 19:48:21 +0000", "2004-01-01T19:48:21")]
    [InlineData("2004-01-01T19:48:21Z", "2004-01-01T19:48:21")]
    [InlineData("2004-01-01T19:48:21.5-05:00", "2004-01-02T00:48:21.5")]
    [InlineData("2004-01-01 19:48:21 +0100", "2004-01-01T18:48:21")]
    [InlineData("2004-01-01T19:48+01:00", "2004-01-01T18:48:00")]
    [InlineData("2004-01-01", "2004-01-01T00:00:00")]
    [InlineData("2004-01", "2004-01-01T00:00:00")]
    [InlineData("2004", "2004-01-01T00:00:00")]
    [InlineData("20040101T194821Z", "2004-01-01T19:48:21")]
    [InlineData("2004-032", "2004-02-01T00:00:00")]
    [InlineData("31.12.2003 10:14", "2003-12-31T10:14:00")]
    [InlineData("12/31/2003 10:14:55 PM", "2003-12-31T22:14:55")]
    [InlineData("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53")]
    [InlineData("2004-07-08 23:56:58.0", "2004-07-08T23:56:58")]
    [InlineData("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00")]
    [InlineData("Do, 05 Mai 2022 10:00:00 MESZ", "2022-05-05T08:00:00")]
    [InlineData("2003-12-31T24:00:00Z", "2004-01-01T00:00:00")]
    public void Reads_the_forms_that_feeds_write(string text, string utc)
    {
        var expected = DateTime.Parse(utc, CultureInfo.InvariantCulture);

        Assert.Equal(expected, FeedDates.Parse(text));
        Assert.Equal(DateTimeKind.Utc, FeedDates.Parse(text)!.Value.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a date")]
    [InlineData("Sat, 30 Feb 2022 10:00:00 GMT")]
    [InlineData("2022-02-30")]
    [InlineData("2022-13-01")]
    [InlineData("99999999999")]
    [InlineData("Mon, 99 Jan 2004 10:00:00 GMT")]
    public void P6_Gives_nothing_for_what_is_no_date(string? text) => Assert.Null(FeedDates.Parse(text));

    [Theory]
    [InlineData("Mon, 05 Feb 2022 10:00:00 GMT", "2022-02-05T10:00:00")]
    [InlineData("Sat, 05 Feb 2022 10:00:00 +9900", "2022-02-05T10:00:00")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00")]
    [InlineData("Sat, 05 Feb 2022 10:00:00 XYZ", "2022-02-05T10:00:00")]
    public void P6_Keeps_the_date_where_weekday_or_zone_is_wrong(string text, string utc) =>
        Assert.Equal(DateTime.Parse(utc, CultureInfo.InvariantCulture), FeedDates.Parse(text));
}
