using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class MentionLinesChartTests
{
    private static readonly DateOnly Monday = new(2022, 1, 31);
    private static readonly DateOnly LongAfter = new(2022, 6, 1);
    private static readonly WeekBins Bins = WeekBins.Over(Monday, new(2022, 2, 20));

    [Fact]
    public void Each_country_is_a_line_and_a_week_without_mentions_is_a_zero()
    {
        var rows = CountryBin.Of([new("CN", Monday, 2, 5), new("CN", Monday.AddDays(14), 1, 3), new("EG", Monday.AddDays(7), 1, 1)], ["CN", "EG"], Bins);
        var picture = MentionLinesChart.Draw(rows, Bins, Tokens.Light, LongAfter);
        var lines = picture.Traces.Cast<Scatter>().ToList();
        Assert.Equal([5, 0, 3], lines[0].Y);
        Assert.Equal([0, 1, 0], lines[1].Y);
        Assert.Equal(["2022-01-31", "2022-02-07", "2022-02-14"], lines[0].X);
        Assert.Equal((Tokens.Light.Categories[0], Tokens.Light.Categories[1]), (lines[0].Line.Color, lines[1].Line.Color));
        Assert.Equal("2022-02-07", picture.KeyAt(1, 1));
    }

    [Fact]
    public void Up_to_five_lines_carry_their_name_at_the_end_without_covering_each_other()
    {
        var picture = Draw("CN", "EG", "FR", "VC", "DE");
        Assert.False(picture.Layout.ShowLegend);
        Assert.Equal(["China", "Egypt", "France", "Saint Vincent…", "Germany"], picture.Layout.Annotations.Select(label => System.Net.WebUtility.HtmlDecode(label.Text)));
        var heights = picture.Layout.Annotations.Select(label => label.YShift!.Value).Order().ToList();
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 15));
    }

    [Fact]
    public void More_lines_have_a_legend_and_never_more_than_eight_are_drawn()
    {
        Assert.True(Draw("CN", "EG", "FR", "DE", "US", "RU").Layout.ShowLegend);
        Assert.Equal(8, Draw("CN", "EG", "FR", "DE", "US", "RU", "IN", "JP", "BR").Traces.Count);
    }

    [Fact]
    public void Few_mentions_over_a_long_time_are_put_together()
    {
        Assert.Equal(1, CountryBin.Bins(new(2022, 1, 3), new(2022, 12, 31), most: 1000).WeeksEach);
        Assert.Equal(4, CountryBin.Bins(new(2022, 1, 3), new(2022, 12, 31), most: 80).WeeksEach);
        Assert.Equal(13, CountryBin.Bins(new(2022, 1, 3), new(2022, 12, 31), most: 3).WeeksEach);
    }

    [Fact]
    public void The_point_that_is_not_over_is_hollow()
    {
        var line = (Scatter)Draw("CN").Traces[0];
        Assert.Equal(Tokens.Light.Categories[0], line.Marker.ColorArray[^1]);
        var running = (Scatter)MentionLinesChart.Draw(CountryBin.Of([], ["CN"], Bins), Bins, Tokens.Light, today: new(2022, 2, 16)).Traces[0];
        Assert.Equal(Tokens.Light.Surface, running.Marker.ColorArray[^1]);
    }

    [Fact]
    public void The_summary_names_each_country_and_the_highest_point()
    {
        var rows = CountryBin.Of([new("CN", Monday, 2, 5), new("EG", Monday, 1, 1)], ["CN", "EG"], Bins);
        Assert.Equal("China 5, Egypt 1 mentions in all. The highest point is China with 5 from 31 Jan 2022.", MentionLinesChart.Summary(rows));
    }

    private static ChartPicture Draw(params string[] countries) =>
        MentionLinesChart.Draw(CountryBin.Of(countries.Select(code => new CountryWeek(code, Monday, 1, 1)), countries, Bins), Bins, Tokens.Light, LongAfter);
}
