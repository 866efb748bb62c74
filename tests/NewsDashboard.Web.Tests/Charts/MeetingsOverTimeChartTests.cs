using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class MeetingsOverTimeChartTests
{
    private static readonly DateOnly Today = new(2022, 2, 10);

    private static readonly IReadOnlyList<MeetingBin> Weeks = MeetingBin.Of(
    [
        new(new(2022, 1, 31), Held: 5, Planned: 1, Cancelled: 0),
        new(new(2022, 2, 7), Held: 2, Planned: 3, Cancelled: 1),
    ]);

    [Fact]
    public void Each_status_is_a_trace_with_the_rows_counts()
    {
        var bars = MeetingsOverTimeChart.Draw(Weeks, DashboardFilter.None, Tokens.Light, Today).Traces.Cast<Bar>().ToList();
        Assert.Equal(["Held", "Planned", "Cancelled"], bars.Select(bar => bar.Name));
        Assert.Equal(["2022-01-31", "2022-02-07"], bars[0].X);
        Assert.Equal([5, 2], bars[0].Y);
        Assert.Equal([1, 3], bars[1].Y);
        Assert.Equal([null, 1], bars[2].Y);
    }

    [Fact]
    public void Held_is_filled_planned_hollow_cancelled_crossed()
    {
        var bars = MeetingsOverTimeChart.Draw(Weeks, DashboardFilter.None, Tokens.Dark, Today).Traces.Cast<Bar>().ToList();
        Assert.Equal(Tokens.Dark.Accent, bars[0].Marker.Color);
        Assert.Equal((Tokens.Dark.Surface, Tokens.Dark.Accent), (bars[1].Marker.Color, bars[1].Marker.Line.Color));
        Assert.Equal(Plotly.Blazor.Traces.BarLib.MarkerLib.PatternLib.ShapeEnum.X, bars[2].Marker.Pattern.Shape);
    }

    [Fact]
    public void The_week_that_is_not_over_is_lighter_and_said_so()
    {
        var held = (Bar)MeetingsOverTimeChart.Draw(Weeks, DashboardFilter.None, Tokens.Light, Today).Traces[0];
        Assert.True(held.Marker.OpacityArray[1] < held.Marker.OpacityArray[0]);
        Assert.Equal("7–13 Feb 2022 is not over and is drawn lighter.", MeetingsOverTimeChart.Note(Weeks, Today));
        Assert.Null(MeetingsOverTimeChart.Note(Weeks, new DateOnly(2022, 2, 14)));
    }

    [Fact]
    public void A_bar_means_its_week() =>
        Assert.Equal("2022-02-07", MeetingsOverTimeChart.Draw(Weeks, DashboardFilter.None, Tokens.Light, Today).KeyAt(trace: 2, point: 1));

    [Fact]
    public void Weeks_without_a_meeting_are_rows_of_zeros()
    {
        var rows = MeetingBin.Of([new(new(2022, 1, 31), 1, 0, 0), new(new(2022, 2, 14), 2, 0, 0)]);
        Assert.Equal([1, 0, 2], rows.Select(row => row.Held));
        Assert.Equal("Meetings a week, by status", MeetingsOverTimeChart.Title(rows));
    }

    [Fact]
    public void Years_are_put_together_in_bins_that_lose_nothing()
    {
        var weeks = Enumerable.Range(0, 260).Select(week => new MeetingWeek(new DateOnly(2021, 1, 4).AddDays(7 * week), 1, 2, 3)).ToList();
        var rows = MeetingBin.Of(weeks);
        Assert.Equal(65, rows.Count);
        Assert.Equal((260, 520, 780), (rows.Sum(row => row.Held), rows.Sum(row => row.Planned), rows.Sum(row => row.Cancelled)));
        Assert.Equal("Meetings per 4 weeks, by status", MeetingsOverTimeChart.Title(rows));
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First.End.AddDays(1), pair.Second.Start));
    }

    [Fact]
    public void The_axis_runs_over_the_days_of_the_filter()
    {
        var axis = MeetingsOverTimeChart.Draw(Weeks, new DashboardFilter { From = new(2022, 1, 1), Until = new(2022, 12, 31) }, Tokens.Light, Today).Layout.XAxis[0];
        Assert.Equal(["2022-01-01", "2023-01-01"], axis.Range);
    }

    [Fact]
    public void No_meetings_are_no_rows() => Assert.Empty(MeetingBin.Of([]));

    [Fact]
    public void Bars_begin_at_zero() =>
        Assert.Equal(
            Plotly.Blazor.LayoutLib.YAxisLib.RangeModeEnum.ToZero,
            MeetingsOverTimeChart.Draw(Weeks, DashboardFilter.None, Tokens.Light, Today).Layout.YAxis[0].RangeMode);

    [Fact]
    public void The_summary_gives_totals_and_the_busiest_week() =>
        Assert.Equal(
            "12 meetings: 7 held, 4 planned, 1 cancelled. Most, 6, 31 Jan – 6 Feb 2022.",
            MeetingsOverTimeChart.Summary(Weeks));
}
