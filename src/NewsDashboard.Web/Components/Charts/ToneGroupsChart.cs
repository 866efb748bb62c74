using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.YAxisLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>
/// Mean tone of countries or outlets as points on one scale, most positive on top, each with the interval in which its true
/// mean lies in 19 of 20 cases, and with the number of sentences or articles beside its name.
/// </summary>
public static class ToneGroupsChart
{
    /// <summary>No mean of a country is shown for fewer sentences.</summary>
    public const int MinimumSentences = 10;

    /// <summary>Rows at most; those with the largest counts stay.</summary>
    public const int MaxRows = 24;

    private const int LaneHeight = 24;
    private const double Normal95 = 1.96;

    public static int HeightOf(int rows) => 40 + (LaneHeight * Math.Max(rows, 4));

    /// <param name="what">"Country" or "Outlet".</param>
    /// <param name="nameOf">A key's name.</param>
    /// <param name="units">"Sentences" or "Articles".</param>
    public static IReadOnlyList<ChartColumn<ToneGroup>> Columns(string what, Func<string, string> nameOf, string units) =>
    [
        new(what, row => nameOf(row.Key)),
        new("Mean tone (−1 to 1)", row => row.Mean) { Shown = row => Words.Tone(row.Mean) },
        new("95 % interval ±", row => Math.Round(Interval(row), 3)),
        new("Standard deviation", row => row.StandardDeviation),
        new(units, row => row.Count),
    ];

    /// <summary>The rows with the largest counts, in the order they came in.</summary>
    public static IReadOnlyList<ToneGroup> Largest(IReadOnlyList<ToneGroup> rows)
    {
        var kept = rows.OrderByDescending(row => row.Count).Take(MaxRows).ToHashSet();
        return [.. rows.Where(kept.Contains)];
    }

    /// <param name="rows">In the order to show.</param>
    /// <param name="nameOf">A key's name.</param>
    /// <param name="unit">"sentence" or "article".</param>
    /// <param name="tokens">Colours.</param>
    public static ChartPicture Draw(IReadOnlyList<ToneGroup> rows, Func<string, string> nameOf, string unit, Tokens tokens)
    {
        var layout = ChartStyle.Layout(tokens);
        layout.HoverMode = HoverModeEnum.Closest;
        layout.XAxis = [ToneAxis.Horizontal(Extent(rows), tokens)];
        layout.YAxis = [Lanes(rows, nameOf, tokens)];
        layout.Margin.R = 16;
        var points = new Scatter
        {
            Mode = ModeFlag.Markers,
            X = [.. rows.Select(row => (object)Math.Round(row.Mean, 3))],
            Y = [.. rows.Select((_, index) => (object)index)],
            Marker = new Marker { Size = 10, ColorArray = [.. rows.Select(row => (object)ToneColour.Of(row.Mean, tokens))] },
            ErrorX = new ErrorX
            {
                Type = Plotly.Blazor.Traces.ScatterLib.ErrorXLib.TypeEnum.Data,
                Array = [.. rows.Select(row => (object)Math.Round(Interval(row), 3))],
                Color = tokens.Neutral,
                Thickness = 1.5m,
                Width = 0,
            },
            HoverTemplateArray =
            [
                .. rows.Select(row => $"<b>{ChartStyle.Text(nameOf(row.Key))}</b><br>{Words.Tone(row.Mean)} ± {Interval(row):0.00}"
                    + $"<br>{Words.Count(row.Count, unit)}<br>Click to filter by it<extra></extra>"),
            ],
        };
        return new ChartPicture([points], layout, HeightOf(rows.Count)) { Keys = [[.. rows.Select(row => (string?)row.Key)]] };
    }

    /// <summary>Half of the axis; points and intervals have to fit.</summary>
    public static double Extent(IReadOnlyList<ToneGroup> rows) =>
        ToneAxis.Extent(rows.SelectMany(row => new[] { row.Mean - Interval(row), row.Mean + Interval(row) }));

    public static string Summary(IReadOnlyList<ToneGroup> rows, Func<string, string> nameOf) => rows.Count == 1
        ? $"{nameOf(rows[0].Key)}: {Words.Tone(rows[0].Mean)} over {Words.Count(rows[0].Count)}."
        : $"Most positive: {nameOf(rows[0].Key)} ({Words.Tone(rows[0].Mean)}). Most negative: {nameOf(rows[^1].Key)} ({Words.Tone(rows[^1].Mean)}).";

    /// <summary>Half of the interval in which the true mean lies in 19 of 20 cases, if the units are a fair sample.</summary>
    public static double Interval(ToneGroup row) => row.Count > 1 ? Normal95 * row.StandardDeviation / Math.Sqrt(row.Count) : 0;

    private static YAxis Lanes(IReadOnlyList<ToneGroup> rows, Func<string, string> nameOf, Tokens tokens)
    {
        var lanes = ChartStyle.Values(tokens);
        lanes.RangeMode = null;
        lanes.Range = [rows.Count - 0.5, -0.5];
        lanes.NTicks = null;
        lanes.TickMode = TickModeEnum.Array;
        lanes.TickVals = [.. rows.Select((_, index) => (object)index)];
        lanes.TickText =
        [
            .. rows.Select(row => (object)($"{ChartStyle.Text(ShortNames.One(nameOf(row.Key), 22))}  "
                + $"<span style=\"color:{tokens.Muted}\">{Words.Count(row.Count)}</span>  ")),
        ];
        lanes.TickFont = new TickFont { Color = tokens.Text, Size = 13 };
        return lanes;
    }
}
