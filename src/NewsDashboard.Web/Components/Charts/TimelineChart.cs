using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.YAxisLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using Marker = Plotly.Blazor.Traces.ScatterLib.Marker;
using MarkerLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using PlotLayout = Plotly.Blazor.Layout;
using ShapeLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>
/// Meetings in time, a lane for each pair, most active on top. Held filled, planned hollow, cancelled crossed; a bar for several days,
/// a thin line where the articles tell only the week or month; crowded lanes in bins with the number inside; a line for today.
/// </summary>
public static class TimelineChart
{
    private const int LaneHeight = 36;
    private const int AxisHeight = 76;

    public static IReadOnlyList<ChartColumn<TimelineMark>> Columns { get; } =
    [
        new("Pair", mark => mark.Lane.Name),
        new("Start", mark => mark.Meeting.Start) { Shown = mark => Words.Days(mark.Meeting) },
        new("End", mark => mark.Meeting.End),
        new("Date known to the", mark => mark.Meeting.DatePrecision),
        new("Status", mark => mark.Meeting.Status),
        new("Format", mark => mark.Meeting.Format),
        new("Place", mark => MeetingWords.Place(mark.Meeting)),
        new("People", mark => string.Join("; ", mark.Meeting.People)),
        new("Reports", mark => mark.Meeting.Reports),
        new("Meeting", mark => mark.Meeting.Id) { Shown = mark => $"no. {mark.Meeting.Id}" },
    ];

    public static int HeightOf(int lanes) => AxisHeight + (LaneHeight * Math.Max(1, lanes));

    public static ChartPicture Draw(Timeline timeline, DashboardFilter filter, Tokens tokens, DateOnly today)
    {
        var laneIndex = timeline.Lanes.Select((lane, index) => (lane, index)).ToDictionary(pair => pair.lane, pair => pair.index);
        var byLane = timeline.Marks.GroupBy(mark => mark.Lane).ToList();
        var single = byLane.Where(lane => lane.Count() <= TimelineBin.Crowded).SelectMany(lane => lane).ToList();
        var (first, last) = Span(timeline, filter);
        var bins = byLane.Where(lane => lane.Count() > TimelineBin.Crowded)
            .SelectMany(lane => TimelineBin.Of([.. lane], last.DayNumber - first.DayNumber)).ToList();

        var traces = new List<ITrace>();
        var keys = new List<IReadOnlyList<string?>>();
        traces.Add(Lengths(single.Where(mark => mark.IsUnsure), laneIndex, tokens.Neutral, 2));
        traces.Add(Lengths(single.Where(mark => mark.IsVisit), laneIndex, tokens.Accent, 6));
        keys.AddRange([[], []]);
        foreach (var status in Enum.GetValues<MeetingStatus>())
        {
            var marks = single.Where(mark => mark.Meeting.Status == status).ToList();
            traces.Add(Marks(status, marks, laneIndex, tokens));
            keys.Add([.. marks.Select(mark => (string?)TimelineKey.Meeting(mark.Meeting.Id))]);
        }

        traces.Add(Bins(bins, laneIndex, tokens));
        keys.Add([.. bins.Select(bin => (string?)TimelineKey.Days(bin.From, bin.Until))]);
        return new ChartPicture(traces, LayoutOf(timeline, filter, tokens, today), HeightOf(timeline.Lanes.Count)) { Keys = keys };
    }

    public static string Summary(Timeline timeline)
    {
        var meetings = timeline.Marks.Select(mark => mark.Meeting.Id).Distinct().Count();
        var top = timeline.Lanes.Take(3).Select(lane => $"{lane.Name} ({Words.Count(timeline.Marks.Count(mark => mark.Lane == lane))})");
        return $"{Words.Count(meetings, "meeting")} of {Words.Count(timeline.Lanes.Count, "pair")}. Most active: {string.Join(", ", top)}.";
    }

    private static Scatter Marks(MeetingStatus status, List<TimelineMark> marks, Dictionary<TimelineLane, int> lanes, Tokens tokens) => new()
    {
        Name = Words.Status(status),
        Mode = ModeFlag.Markers,
        X = [.. marks.Select(mark => (object)ChartStyle.Day(mark.Meeting.Start))],
        Y = [.. marks.Select(mark => (object)lanes[mark.Lane])],
        Marker = new Marker
        {
            Size = status == MeetingStatus.Cancelled ? 8 : 10,
            Symbol = status switch
            {
                MeetingStatus.Held => SymbolEnum.Circle,
                MeetingStatus.Planned => SymbolEnum.Circle,
                _ => SymbolEnum.XThin,
            },
            Color = status == MeetingStatus.Held ? tokens.Accent : tokens.Surface,
            Line = new MarkerLine
            {
                Width = status == MeetingStatus.Held ? 1 : 2,
                Color = status switch
                {
                    MeetingStatus.Held => tokens.Surface,
                    MeetingStatus.Planned => tokens.Accent,
                    _ => tokens.Muted,
                },
            },
            Opacity = 1,
        },
        HoverTemplateArray = [.. marks.Select(mark => Hover(mark))],
        ClipOnAxis = false,
        ShowLegend = true,
    };

    private static Scatter Lengths(IEnumerable<TimelineMark> marks, Dictionary<TimelineLane, int> lanes, string colour, int width)
    {
        var x = new List<object>();
        var y = new List<object>();
        foreach (var mark in marks)
        {
            x.AddRange([ChartStyle.Day(mark.Meeting.Start), ChartStyle.Day(mark.Meeting.End), null!]);
            y.AddRange([lanes[mark.Lane], lanes[mark.Lane], null!]);
        }

        return new Scatter
        {
            Mode = ModeFlag.Lines,
            X = x,
            Y = y,
            Line = new Plotly.Blazor.Traces.ScatterLib.Line { Color = colour, Width = width },
            HoverInfo = HoverInfoFlag.Skip,
            Opacity = 0.55m,
            ShowLegend = false,
        };
    }

    private static Scatter Bins(List<TimelineBin> bins, Dictionary<TimelineLane, int> lanes, Tokens tokens) => new()
    {
        Name = "Several",
        Mode = ModeFlag.Markers | ModeFlag.Text,
        X = [.. bins.Select(bin => (object)ChartStyle.Day(bin.From.AddDays((bin.Until.DayNumber - bin.From.DayNumber) / 2)))],
        Y = [.. bins.Select(bin => (object)lanes[bin.Marks[0].Lane])],
        TextArray = [.. bins.Select(bin => Words.Count(bin.Marks.Count))],
        TextPosition = TextPositionEnum.MiddleCenter,
        TextFont = new TextFont { Size = 11, ColorArray = [.. bins.Select(bin => (object)(bin.Status == MeetingStatus.Held ? tokens.OnAccent : tokens.Text))] },
        Marker = new Marker
        {
            SizeArray = [.. bins.Select(bin => (decimal?)Math.Min(30, 16 + (2 * (decimal)Math.Sqrt(bin.Marks.Count))))],
            ColorArray = [.. bins.Select(bin => (object)(bin.Status == MeetingStatus.Held ? tokens.Accent : tokens.Surface))],
            Line = new MarkerLine { Width = 1.5m, ColorArray = [.. bins.Select(bin => (object)(bin.Status == MeetingStatus.Cancelled ? tokens.Muted : tokens.Accent))] },
            Opacity = 1,
        },
        HoverTemplateArray =
        [
            .. bins.Select(bin => $"<b>{ChartStyle.Text(bin.Marks[0].Lane.Name)}</b><br>{Words.Days(bin.From, bin.Until)}<br>{Words.Count(bin.Marks.Count, "meeting")}<br>Click to see these days<extra></extra>"),
        ],
        ClipOnAxis = false,
        ShowLegend = false,
    };

    private static string Hover(TimelineMark mark)
    {
        var meeting = mark.Meeting;
        var lines = new List<string>
        {
            $"<b>{ChartStyle.Text(MeetingWords.Parties(meeting))}</b>",
            $"{Words.Days(meeting)}, {Words.Status(meeting.Status).ToLowerInvariant()}",
            ChartStyle.Text(MeetingWords.Where(meeting)),
        };
        if (meeting.People.Count > 0)
        {
            lines.Add(ChartStyle.Text(ShortNames.One(string.Join(", ", meeting.People), 80)));
        }

        lines.Add("Click to open");
        return string.Join("<br>", lines) + "<extra></extra>";
    }

    private static PlotLayout LayoutOf(Timeline timeline, DashboardFilter filter, Tokens tokens, DateOnly today)
    {
        var layout = ChartStyle.Layout(tokens);
        var lanes = ChartStyle.Values(tokens);
        lanes.RangeMode = null;
        lanes.NTicks = null;
        lanes.Range = [timeline.Lanes.Count - 0.5, -0.6];
        lanes.TickMode = TickModeEnum.Array;
        lanes.TickVals = [.. timeline.Lanes.Select((_, index) => (object)index)];
        lanes.TickText = [.. timeline.Lanes.Select(lane => (object)string.Join("<br>", lane.LinesFor(filter.Countries).Select(line => ChartStyle.Text(line) + "  ")))];
        lanes.TickFont = new TickFont { Color = tokens.Text, Size = 13 };
        layout.YAxis = [lanes];
        layout.XAxis[0].ShowGrid = true;
        layout.XAxis[0].GridColor = tokens.Border;
        layout.HoverMode = HoverModeEnum.Closest;
        layout.HoverDistance = 16;
        layout.ShowLegend = true;
        layout.Legend = ChartStyle.LegendOnTop;
        layout.Margin.T = 36;
        if (timeline.Marks.Count == 0)
        {
            return layout;
        }

        var (first, last) = Span(timeline, filter);
        var pad = Math.Max(2, (last.DayNumber - first.DayNumber) / 50);
        layout.XAxis[0].Range = [ChartStyle.Day(first.AddDays(-pad)), ChartStyle.Day(last.AddDays(pad))];
        if (first <= today && today <= last)
        {
            ShowToday(layout, tokens, today);
        }

        return layout;
    }

    /// <summary>The days of the filter, or where it names none those of the marks.</summary>
    private static (DateOnly First, DateOnly Last) Span(Timeline timeline, DashboardFilter filter) =>
    (
        filter.From ?? timeline.Marks.Select(mark => mark.Meeting.Start).DefaultIfEmpty().Min(),
        filter.Until ?? timeline.Marks.Select(mark => mark.Meeting.End).DefaultIfEmpty().Max());

    private static void ShowToday(PlotLayout layout, Tokens tokens, DateOnly today)
    {
        layout.Shapes =
        [
            new Shape
            {
                Type = Plotly.Blazor.LayoutLib.ShapeLib.TypeEnum.Line,
                X0 = ChartStyle.Day(today),
                X1 = ChartStyle.Day(today),
                YRef = "paper",
                Y0 = 0,
                Y1 = 1,
                Line = new ShapeLine { Color = tokens.Text, Width = 1, Dash = "dot" },
            },
        ];
        layout.Annotations =
        [
            new Annotation
            {
                X = ChartStyle.Day(today),
                YRef = "paper",
                Y = 1,
                YAnchor = Plotly.Blazor.LayoutLib.AnnotationLib.YAnchorEnum.Bottom,
                Text = "today",
                ShowArrow = false,
                Font = new Plotly.Blazor.LayoutLib.AnnotationLib.Font { Color = tokens.Muted, Size = 12 },
            },
        ];
    }
}
