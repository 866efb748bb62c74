using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class MeetingWeeksChartTests
{
    private static readonly DateOnly Today = new(2022, 2, 10);

    private static readonly MeetingWeek[] Weeks =
    [
        new(new(2022, 1, 31), Held: 5, Planned: 1, Cancelled: 0),
        new(new(2022, 2, 7), Held: 2, Planned: 3, Cancelled: 1),
    ];

    [Fact]
    public void Each_status_is_a_trace_with_the_rows_counts()
    {
        var bars = MeetingWeeksChart.Draw(Weeks, Tokens.Light, Today).Traces.Cast<Bar>().ToList();
        Assert.Equal(["Held", "Planned", "Cancelled"], bars.Select(bar => bar.Name));
        Assert.Equal(["2022-01-31", "2022-02-07"], bars[0].X);
        Assert.Equal([5, 2], bars[0].Y);
        Assert.Equal([1, 3], bars[1].Y);
        Assert.Equal([0, 1], bars[2].Y);
    }

    [Fact]
    public void Held_is_filled_planned_hollow_cancelled_crossed()
    {
        var bars = MeetingWeeksChart.Draw(Weeks, Tokens.Dark, Today).Traces.Cast<Bar>().ToList();
        Assert.Equal(Tokens.Dark.Accent, bars[0].Marker.Color);
        Assert.Equal((Tokens.Dark.Surface, Tokens.Dark.Accent), (bars[1].Marker.Color, bars[1].Marker.Line.Color));
        Assert.Equal(Plotly.Blazor.Traces.BarLib.MarkerLib.PatternLib.ShapeEnum.X, bars[2].Marker.Pattern.Shape);
    }

    [Fact]
    public void The_week_that_is_not_over_is_lighter_and_said_so()
    {
        var held = (Bar)MeetingWeeksChart.Draw(Weeks, Tokens.Light, Today).Traces[0];
        Assert.True(held.Marker.OpacityArray[1] < held.Marker.OpacityArray[0]);
        Assert.Equal("The week of 7 Feb 2022 is not over and is drawn lighter.", MeetingWeeksChart.Note(Weeks, Today));
        Assert.Null(MeetingWeeksChart.Note(Weeks, new DateOnly(2022, 2, 14)));
    }

    [Fact]
    public void A_bar_means_its_week() =>
        Assert.Equal("2022-02-07", MeetingWeeksChart.Draw(Weeks, Tokens.Light, Today).KeyAt(trace: 2, point: 1));

    [Fact]
    public void Bars_begin_at_zero() =>
        Assert.Equal(
            Plotly.Blazor.LayoutLib.YAxisLib.RangeModeEnum.ToZero,
            MeetingWeeksChart.Draw(Weeks, Tokens.Light, Today).Layout.YAxis[0].RangeMode);

    [Fact]
    public void The_summary_gives_totals_and_the_busiest_week() =>
        Assert.Equal(
            "12 meetings in 2 weeks with any: 7 held, 4 planned, 1 cancelled. Most, 6, in the week of 31 Jan 2022.",
            MeetingWeeksChart.Summary(Weeks));
}
