using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class TimelineTests
{
    private static readonly DateOnly Today = new(2022, 2, 10);
    private static long nextId;

    [Fact]
    public void The_most_active_pair_is_on_top()
    {
        var timeline = Timeline.Of([Met("CN", "EG"), Met("FR", "DE"), Met("CN", "EG")], [], maxLanes: 10);
        Assert.Equal([new("CN", "EG"), new TimelineLane("FR", "DE")], timeline.Lanes);
    }

    [Fact]
    public void A_meeting_of_three_stands_on_the_lane_of_each_pair()
    {
        var timeline = Timeline.Of([Met("CN", "EG", "FR")], [], maxLanes: 10);
        Assert.Equal(["CN-EG", "CN-FR", "EG-FR"], timeline.Lanes.Select(lane => $"{lane.A}-{lane.B}").Order());
        Assert.Equal(3, timeline.Marks.Count);
    }

    [Fact]
    public void Meetings_of_five_or_more_share_one_lane()
    {
        var timeline = Timeline.Of([Met("CN", "EG", "FR", "DE", "IN"), Met("CN", "EG", "FR", "DE", "US")], [], maxLanes: 10);
        Assert.Equal(TimelineLane.Larger, Assert.Single(timeline.Lanes));
        Assert.Equal("Five parties or more", timeline.Lanes[0].Name);
    }

    [Fact]
    public void Under_a_country_filter_only_its_own_pairs_are_lanes()
    {
        var timeline = Timeline.Of([Met("CN", "EG", "FR")], ["EG"], maxLanes: 10);
        Assert.All(timeline.Lanes, lane => Assert.Contains("EG", new[] { lane.A, lane.B }));
        Assert.Equal(2, timeline.Lanes.Count);
    }

    [Fact]
    public void The_country_that_the_reader_chose_stands_first_in_a_lanes_name()
    {
        var lane = new TimelineLane("CN", "EG");
        Assert.Equal(["China – Egypt"], lane.LinesFor([]));
        Assert.Equal(["Egypt – China"], lane.LinesFor(["EG"]));
        Assert.Equal(["China – Egypt"], lane.LinesFor(["EG", "CN"]));
    }

    [Fact]
    public void Lanes_beyond_the_limit_are_counted_and_not_drawn()
    {
        var timeline = Timeline.Of([Met("CN", "EG"), Met("CN", "FR"), Met("CN", "DE")], [], maxLanes: 2);
        Assert.Equal((2, 3), (timeline.Lanes.Count, timeline.AllLanes));
        Assert.Equal(2, timeline.Marks.Count);
    }

    [Fact]
    public void Held_is_filled_planned_hollow_cancelled_crossed()
    {
        MeetingRow[] meetings = [Met("CN", "EG"), Met("CN", "EG") with { Status = MeetingStatus.Planned }, Met("CN", "EG") with { Status = MeetingStatus.Cancelled }];
        var traces = Draw(meetings).Traces.Cast<Scatter>().Where(trace => trace.Name is not null).ToDictionary(trace => trace.Name);
        Assert.Equal(Tokens.Light.Accent, traces["Held"].Marker.Color);
        Assert.Equal((Tokens.Light.Surface, Tokens.Light.Accent), (traces["Planned"].Marker.Color, traces["Planned"].Marker.Line.Color));
        Assert.Equal(SymbolEnum.XThin, traces["Cancelled"].Marker.Symbol);
        Assert.All(new[] { "Held", "Planned", "Cancelled" }, name => Assert.Single(traces[name].X));
    }

    [Fact]
    public void A_mark_opens_its_meeting()
    {
        var meeting = Met("CN", "EG");
        var picture = Draw([meeting]);
        var held = picture.Traces.Cast<Scatter>().ToList().FindIndex(trace => trace.Name == "Held");
        Assert.Equal(meeting.Id, TimelineKey.MeetingOf(picture.KeyAt(held, 0)!));
    }

    [Fact]
    public void A_visit_of_several_days_has_a_bar_and_an_unsure_month_a_thin_line()
    {
        var visit = Met("CN", "EG") with { End = new(2022, 2, 8), DatePrecision = DatePrecision.Range };
        var month = Met("CN", "EG") with { Start = new(2022, 3, 1), End = new(2022, 3, 31), DatePrecision = DatePrecision.Month };
        var lines = Draw([visit, month]).Traces.Cast<Scatter>().Where(trace => trace.Mode == Plotly.Blazor.Traces.ScatterLib.ModeFlag.Lines).ToList();
        Assert.Equal(["2022-03-01", "2022-03-31", null], lines[0].X);
        Assert.Equal(["2022-02-05", "2022-02-08", null], lines[1].X);
        Assert.True(lines[1].Line.Width > lines[0].Line.Width);
    }

    [Fact]
    public void Today_is_a_line_where_it_lies_within_the_days_shown()
    {
        MeetingRow[] around = [Met("CN", "EG"), Met("CN", "EG") with { Start = new(2022, 3, 1), End = new(2022, 3, 1) }];
        Assert.Equal("2022-02-10", Assert.Single(Draw(around).Layout.Shapes).X0);
        Assert.Null(Draw([Met("CN", "EG")]).Layout.Shapes);
    }

    [Fact]
    public void A_crowded_lane_is_drawn_in_bins_with_their_numbers()
    {
        var crowded = Enumerable.Range(0, 400).Select(index => Met("CN", "EG") with { Start = new DateOnly(2021, 1, 1).AddDays(index), End = new DateOnly(2021, 1, 1).AddDays(index) }).ToArray();
        var picture = Draw(crowded);
        var bins = picture.Traces.Cast<Scatter>().Single(trace => trace.Name == "Several");
        Assert.InRange(bins.X.Count, 2, 30);
        Assert.Equal(400, bins.TextArray.Sum(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(picture.Traces.Cast<Scatter>().Where(trace => trace.Name is "Held" or "Planned" or "Cancelled"), trace => Assert.Empty(trace.X));
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 1, 31)), TimelineKey.DaysOf(picture.KeyAt(picture.Traces.IndexOf(bins), 0)!));
    }

    [Fact]
    public void W1_text_from_outside_is_encoded_in_hover_boxes()
    {
        var hostile = Met("CN", "EG") with { Place = "<img src=x onerror=alert(1)>", People = ["<script>alert(1)</script>"] };
        var held = Draw([hostile]).Traces.Cast<Scatter>().Single(trace => trace.Name == "Held");
        Assert.DoesNotContain("<img", held.HoverTemplateArray[0], StringComparison.Ordinal);
        Assert.DoesNotContain("<script", held.HoverTemplateArray[0], StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", held.HoverTemplateArray[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_meetings_stay_under_a_few_thousand_points()
    {
        var random = new Random(5);
        string[] codes = ["CN", "EG", "FR", "DE", "IN", "US", "RU", "GB"];
        var many = Enumerable.Range(0, 5000).Select(_ =>
        {
            var pair = random.GetItems(codes, 8).Distinct().Take(2).Order(StringComparer.Ordinal).ToArray();
            var day = new DateOnly(2021, 1, 1).AddDays(random.Next(1800));
            return Met(pair) with { Start = day, End = day };
        }).ToArray();
        var picture = TimelineChart.Draw(Timeline.Of(many, [], maxLanes: 40), DashboardFilter.None, Tokens.Light, Today);
        Assert.InRange(picture.Traces.Cast<Scatter>().Sum(trace => trace.X.Count), 1, 2000);
    }

    private static ChartPicture Draw(MeetingRow[] meetings) =>
        TimelineChart.Draw(Timeline.Of(meetings, [], maxLanes: 12), DashboardFilter.None, Tokens.Light, Today);

    private static MeetingRow Met(params string[] parties) => new(
        Interlocked.Increment(ref nextId), parties, [], new(2022, 2, 5), new(2022, 2, 5), DatePrecision.Day, DateBasis.Stated,
        MeetingStatus.Held, MeetingFormat.InPerson, "Beijing", "CN", 0.9, 1, null);
}
