using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class WeekBinsTests
{
    [Fact]
    public void A_few_months_are_shown_by_the_week_from_monday()
    {
        var bins = WeekBins.Over(new(2022, 2, 5), new(2022, 4, 30));
        Assert.Equal((new DateOnly(2022, 1, 31), 1, 13), (bins.First, bins.WeeksEach, bins.Count));
        Assert.Equal("a week", bins.Each);
    }

    [Fact]
    public void Five_years_are_shown_by_four_weeks_and_nineteen_by_thirteen()
    {
        Assert.Equal(4, WeekBins.Over(new(2021, 1, 1), new(2025, 12, 31)).WeeksEach);
        Assert.Equal(13, WeekBins.Over(new(2001, 1, 1), new(2019, 12, 31)).WeeksEach);
        Assert.Equal(52, WeekBins.Over(new(1900, 1, 1), new(2020, 12, 31)).WeeksEach);
    }

    [Fact]
    public void Every_day_falls_into_the_bin_that_begins_on_or_before_it()
    {
        var bins = WeekBins.Over(new(2021, 1, 1), new(2025, 12, 31));
        for (var day = new DateOnly(2021, 1, 1); day <= new DateOnly(2025, 12, 31); day = day.AddDays(1))
        {
            var start = bins.Start(bins.IndexOf(day));
            Assert.InRange(day, start, bins.LastDayOf(start));
        }
    }

    [Fact]
    public void Coarser_bins_end_where_a_line_would_have_fewer_than_four_points()
    {
        var weeks = WeekBins.Over(new(2022, 1, 3), new(2022, 6, 30));
        var fours = weeks.Coarser();
        Assert.Equal(4, fours?.WeeksEach);
        Assert.Null(fours?.Coarser());
    }

    [Fact]
    public void The_last_bin_is_open_while_its_week_runs_and_where_the_data_end_inside_it()
    {
        var bins = WeekBins.Over(new(2022, 1, 3), new(2022, 2, 13));
        Assert.False(bins.IsOpen(new(2022, 2, 7), today: new(2022, 3, 1)));
        Assert.True(bins.IsOpen(new(2022, 2, 7), today: new(2022, 2, 10)));
        Assert.Null(bins.Note(new(2022, 3, 1)));
        var cut = WeekBins.Over(new(2022, 1, 3), new(2022, 2, 9));
        Assert.StartsWith("The last point, from 7 Feb 2022, does not cover its whole week", cut.Note(new(2022, 3, 1)), StringComparison.Ordinal);
    }
}
