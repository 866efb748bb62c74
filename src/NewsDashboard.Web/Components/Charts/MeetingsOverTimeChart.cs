using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.BarLib;
using Plotly.Blazor.Traces.BarLib.MarkerLib;
using Plotly.Blazor.Traces.BarLib.MarkerLib.PatternLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Meetings a week, or in more weeks, as stacked bars: held filled, planned hollow, cancelled crossed; the bar that is not over is lighter.</summary>
public static class MeetingsOverTimeChart
{
    public const int Height = 260;

    private const double DayInMilliseconds = 24 * 3600 * 1000d;

    public static IReadOnlyList<ChartColumn<MeetingBin>> Columns { get; } =
    [
        new("From", row => row.Start),
        new("Until", row => row.End),
        new("Held", row => row.Held),
        new("Planned", row => row.Planned),
        new("Cancelled", row => row.Cancelled),
    ];

    /// <param name="rows">In order.</param>
    /// <param name="filter">Its days are the axis, so that what is empty is seen to be.</param>
    /// <param name="tokens">Colours.</param>
    /// <param name="today">The bar that holds it is not over.</param>
    public static ChartPicture Draw(IReadOnlyList<MeetingBin> rows, DashboardFilter filter, Tokens tokens, DateOnly today)
    {
        var opacity = rows.Select(row => (decimal?)(row.IsOpen(today) ? 0.45m : 1m)).ToList();
        var keys = rows.Select(row => (string?)ChartStyle.Day(row.Start)).ToList();
        var layout = ChartStyle.Layout(tokens);
        layout.BarMode = BarModeEnum.Stack;
        layout.BarGap = 0.15m;
        layout.ShowLegend = true;
        layout.Legend = ChartStyle.LegendOnTop;
        layout.Margin.T = 36;
        if (rows.Count > 0)
        {
            layout.XAxis[0].Range = [ChartStyle.Day(filter.From ?? rows[0].Start), ChartStyle.Day((filter.Until ?? rows[^1].End).AddDays(1))];
            if (rows.Max(row => row.Total) < 5)
            {
                // Meetings are whole: no tick at a half.
                layout.YAxis[0].DTick = 1;
            }
        }

        return new ChartPicture(
            [
                Bars("Held", rows, row => row.Held, new Marker { Color = tokens.Accent, OpacityArray = opacity }),
                Bars("Planned", rows, row => row.Planned, new Marker
                {
                    Color = tokens.Surface,
                    OpacityArray = opacity,
                    Line = new Line { Color = tokens.Accent, Width = 1.5m },
                }),
                Bars("Cancelled", rows, row => row.Cancelled, new Marker
                {
                    Color = tokens.Surface,
                    OpacityArray = opacity,
                    Line = new Line { Color = tokens.Muted, Width = 1 },
                    Pattern = new Pattern { Shape = ShapeEnum.X, FgColor = tokens.Muted, Size = 5, Solidity = 0.35m },
                }),
            ],
            layout,
            Height)
        {
            Keys = [keys, keys, keys],
        };
    }

    /// <summary>"Meetings a week, by status", or "Meetings per 4 weeks, by status".</summary>
    public static string Title(IReadOnlyList<MeetingBin>? rows) => $"Meetings {Each(rows)}, by status";

    public static string Summary(IReadOnlyList<MeetingBin> rows)
    {
        var busiest = rows.MaxBy(row => row.Total)!;
        return $"{Words.Count(rows.Sum(row => row.Total), "meeting")}: "
            + $"{Words.Count(rows.Sum(row => row.Held))} held, {Words.Count(rows.Sum(row => row.Planned))} planned, {Words.Count(rows.Sum(row => row.Cancelled))} cancelled. "
            + $"Most, {Words.Count(busiest.Total)}, {Words.Days(busiest.Start, busiest.End)}.";
    }

    /// <summary>Said under the chart where one of its bars is not over.</summary>
    public static string? Note(IReadOnlyList<MeetingBin> rows, DateOnly today) =>
        rows.FirstOrDefault(row => row.Total > 0 && row.IsOpen(today)) is { } open ? $"{Words.Days(open.Start, open.End)} is not over and is drawn lighter." : null;

    private static Bar Bars(string name, IReadOnlyList<MeetingBin> rows, Func<MeetingBin, int> count, Marker marker) => new()
    {
        Name = name,
        X = [.. rows.Select(row => (object)ChartStyle.Day(row.Start))],
        // Plotly outlines a bar of height zero, so there is none.
        Y = [.. rows.Select(row => count(row) is > 0 and var number ? (object)number : null!)],
        XPeriod = Weeks(rows) * 7 * DayInMilliseconds,
        XPeriod0 = ChartStyle.Day(rows.Count > 0 ? rows[0].Start : default),
        XPeriodAlignment = XPeriodAlignmentEnum.Middle,
        Marker = marker,
        HoverTemplateArray =
        [
            .. rows.Select((row, index) => $"{Words.Days(row.Start, row.End)}<br><b>{Words.Count(count(row))} {name.ToLowerInvariant()}</b>"
                + (index > 0 ? $" ({count(row) - count(rows[index - 1]):+0;−0;±0} against the bar before)" : "")
                + "<br>Click to see these days<extra></extra>"),
        ],
    };

    private static int Weeks(IReadOnlyList<MeetingBin>? rows) => rows is [var first, ..] ? (first.End.DayNumber - first.Start.DayNumber + 1) / 7 : 1;

    private static string Each(IReadOnlyList<MeetingBin>? rows) => Weeks(rows) is var weeks && weeks == 1 ? "a week" : $"per {weeks} weeks";
}
