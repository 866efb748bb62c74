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

/// <summary>Meetings a week as stacked bars: held filled, planned hollow, cancelled crossed; the week that is not over is lighter.</summary>
public static class MeetingWeeksChart
{
    public const string Title = "Meetings a week, by status";

    public const int Height = 260;

    private const double WeekInMilliseconds = 7 * 24 * 3600 * 1000d;

    public static IReadOnlyList<ChartColumn<MeetingWeek>> Columns { get; } =
    [
        new("Week (Monday)", row => row.Week),
        new("Held", row => row.Held),
        new("Planned", row => row.Planned),
        new("Cancelled", row => row.Cancelled),
    ];

    public static ChartPicture Draw(IReadOnlyList<MeetingWeek> rows, Tokens tokens, DateOnly today)
    {
        var weeks = rows.Select(row => row.Week).ToList();
        var keys = weeks.Select(week => (string?)ChartStyle.Day(week)).ToList();
        var layout = ChartStyle.Layout(tokens);
        layout.BarMode = BarModeEnum.Stack;
        layout.BarGap = 0.15m;
        layout.ShowLegend = true;
        layout.Legend = ChartStyle.LegendOnTop;
        layout.Margin.T = 36;
        return new ChartPicture(
            [
                Bars("Held", rows, row => row.Held, new Marker { Color = tokens.Accent, OpacityArray = Opacity(weeks, today) }),
                Bars("Planned", rows, row => row.Planned, new Marker
                {
                    Color = tokens.Surface,
                    OpacityArray = Opacity(weeks, today),
                    Line = new Line { Color = tokens.Accent, Width = 1.5m },
                }),
                Bars("Cancelled", rows, row => row.Cancelled, new Marker
                {
                    Color = tokens.Surface,
                    OpacityArray = Opacity(weeks, today),
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

    public static string Summary(IReadOnlyList<MeetingWeek> rows)
    {
        var total = rows.Sum(Total);
        var busiest = rows.MaxBy(Total)!;
        return $"{Words.Count(total, "meeting")} in {Words.Count(rows.Count, "week")} with any: "
            + $"{Words.Count(rows.Sum(row => row.Held))} held, {Words.Count(rows.Sum(row => row.Planned))} planned, {Words.Count(rows.Sum(row => row.Cancelled))} cancelled. "
            + $"Most, {Words.Count(Total(busiest))}, in the week of {Words.Day(busiest.Week)}.";
    }

    /// <summary>Said under the chart where its last bar is a week that is not over.</summary>
    public static string? Note(IReadOnlyList<MeetingWeek> rows, DateOnly today) =>
        rows.Any(row => IsOpen(row.Week, today)) ? $"The week of {Words.Day(rows.Last(row => IsOpen(row.Week, today)).Week)} is not over and is drawn lighter." : null;

    private static Bar Bars(string name, IReadOnlyList<MeetingWeek> rows, Func<MeetingWeek, int> count, Marker marker) => new()
    {
        Name = name,
        X = [.. rows.Select(row => (object)ChartStyle.Day(row.Week))],
        Y = [.. rows.Select(row => (object)count(row))],
        XPeriod = WeekInMilliseconds,
        XPeriod0 = "2024-01-01",
        XPeriodAlignment = XPeriodAlignmentEnum.Middle,
        Marker = marker,
        HoverTemplateArray =
        [
            .. rows.Select((row, index) => $"Week of {Words.Day(row.Week)}<br><b>{Words.Count(count(row))} {name.ToLowerInvariant()}</b>"
                + (index > 0 ? $" ({count(row) - count(rows[index - 1]):+0;−0;±0} against the bar before)" : "")
                + "<br>Click to see this week<extra></extra>"),
        ],
    };

    private static List<decimal?> Opacity(IEnumerable<DateOnly> weeks, DateOnly today) => [.. weeks.Select(week => (decimal?)(IsOpen(week, today) ? 0.45m : 1m))];

    private static bool IsOpen(DateOnly week, DateOnly today) => week <= today && today < week.AddDays(7);

    private static int Total(MeetingWeek row) => row.Held + row.Planned + row.Cancelled;
}
