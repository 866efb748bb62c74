using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class ToneChartsTests
{
    private static readonly DateOnly Monday = new(2022, 1, 31);
    private static readonly DateOnly LongAfter = new(2022, 12, 1);

    [Fact]
    public void Weeks_put_together_have_the_mean_and_spread_of_all_their_articles()
    {
        // The mean of the squares is (6 x 0.04 + 6 x 0.20) / 12 = 0.12; less the square of the mean that leaves 0.11.
        ToneWeek[] weeks = [new(Monday, 0, 0.2, 6), new(Monday.AddDays(7), 0.2, 0.4, 6)];
        var bins = new WeekBins(Monday, WeeksEach: 4, Count: 1, LastDay: Monday.AddDays(27));
        var (_, rows) = ToneBin.Of(weeks, Monday, Monday.AddDays(13));
        Assert.Equal([6, 6], rows.Select(row => row.Count));
        var together = ToneBin.Pool(weeks, bins)[0];
        Assert.Equal(0.1, together.Mean!.Value, 6);
        Assert.Equal(Math.Sqrt(0.11), together.StandardDeviation!.Value, 6);
        Assert.Equal(12, together.Count);
    }

    [Fact]
    public void One_article_a_week_over_years_is_shown_by_bins_that_hold_enough()
    {
        var weeks = Enumerable.Range(0, 200).Select(week => new ToneWeek(Monday.AddDays(7 * week), 0.1, 0, 1)).ToList();
        var (bins, rows) = ToneBin.Of(weeks, Monday, Monday.AddDays(7 * 199));
        Assert.Equal(13, bins.WeeksEach);
        Assert.All(rows, row => Assert.Equal(0.1, row.Mean!.Value, 6));
    }

    [Fact]
    public void Too_few_articles_are_a_gap_in_line_and_band()
    {
        ToneBin[] rows = [new(Monday, 9, 0.1, 0.2), new(Monday.AddDays(7), 3, null, null), new(Monday.AddDays(14), 8, -0.1, 0.1)];
        var picture = ToneWeeksChart.Draw(rows, WeekBins.Over(Monday, Monday.AddDays(20)), overSentences: false, Tokens.Light, LongAfter);
        var band = (Scatter)picture.Traces[0];
        var line = (Scatter)picture.Traces[1];
        Assert.Equal([0.1, null, -0.1], line.Y);
        Assert.False(line.ConnectGaps);
        Assert.Equal([0.3, -0.1, null, 0.0, -0.2, null], band.Y);
        Assert.Null(picture.KeyAt(1, 1));
        Assert.Equal("2022-02-14", picture.KeyAt(1, 2));
        Assert.Contains("A gap is a time with fewer than 5 articles.", ToneWeeksChart.Note(rows, WeekBins.Over(Monday, Monday.AddDays(20)), false, LongAfter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, 0.2)]
    [InlineData(-0.21, 0.5)]
    [InlineData(0.7, 1)]
    public void The_axis_is_as_long_to_the_negative_side_as_to_the_positive(double value, double extent)
    {
        Assert.Equal(extent, ToneAxis.Extent([value, 0.05]));
        Assert.Equal([-extent, extent], ToneAxis.Vertical(extent, Tokens.Light).Range);
        Assert.Equal([-extent, extent], ToneAxis.Horizontal(extent, Tokens.Light).Range);
    }

    [Fact]
    public void An_axis_that_shows_a_part_of_the_scale_says_so()
    {
        Assert.Equal("The axis shows −0.5 to 0.5 of a scale from −1 to 1.", ToneAxis.Note(0.5));
        Assert.Null(ToneAxis.Note(1));
    }

    [Fact]
    public void Groups_are_points_in_the_order_given_with_their_interval_and_count()
    {
        ToneGroup[] rows = [new("EG", 0.3, 0.2, 100), new("CN", 0.01, 0.1, 25), new("TD", -0.2, 0.3, 36)];
        var picture = ToneGroupsChart.Draw(rows, code => code, "sentence", Tokens.Dark);
        var points = (Scatter)Assert.Single(picture.Traces);
        Assert.Equal([0.3, 0.01, -0.2], points.X);
        Assert.Equal([0.039, 0.039, 0.098], points.ErrorX.Array);
        Assert.Equal([Tokens.Dark.Positive, Tokens.Dark.Neutral, Tokens.Dark.Negative], points.Marker.ColorArray);
        Assert.Contains("100", (string)picture.Layout.YAxis[0].TickText[0], StringComparison.Ordinal);
        Assert.Equal("TD", picture.KeyAt(0, 2));
        Assert.Equal("Most positive: EG (+0.30). Most negative: TD (−0.20).", ToneGroupsChart.Summary(rows, code => code));
    }

    [Fact]
    public void Of_many_groups_those_with_the_largest_counts_stay_in_their_order()
    {
        var rows = Enumerable.Range(0, 40).Select(index => new ToneGroup($"{index}", 1 - (index / 20.0), 0.1, index)).ToList();
        var kept = ToneGroupsChart.Largest(rows);
        Assert.Equal(Enumerable.Range(16, 24).Select(index => $"{index}"), kept.Select(row => row.Key));
    }

    [Fact]
    public void Names_from_outside_reach_plotly_as_text()
    {
        var picture = ToneGroupsChart.Draw([new("<img src=x onerror=alert(1)>", 0.1, 0.1, 9), new("B", 0, 0.1, 9)], name => name, "article", Tokens.Light);
        Assert.StartsWith("<b>&lt;img src=x onerror=alert(1)&gt;</b>", ((Scatter)picture.Traces[0]).HoverTemplateArray[0], StringComparison.Ordinal);
        Assert.StartsWith("&lt;img src=x", (string)picture.Layout.YAxis[0].TickText[0], StringComparison.Ordinal);
    }
}
