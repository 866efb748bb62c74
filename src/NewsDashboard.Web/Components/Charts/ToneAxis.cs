using System.Globalization;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.LayoutLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>An axis of tone: always symmetric around zero, so that neither side looks stronger than it is.</summary>
public static class ToneAxis
{
    private static readonly double[] Extents = [0.2, 0.5, 1];

    /// <summary>Half of the axis: the smallest of 0.2, 0.5 and 1 that holds all of these values.</summary>
    public static double Extent(IEnumerable<double> values)
    {
        var largest = values.Select(Math.Abs).DefaultIfEmpty().Max();
        return Extents.FirstOrDefault(extent => extent >= largest, 1);
    }

    /// <summary>Said under a chart that shows only a part of the scale.</summary>
    public static string? Note(double extent) => extent < 1 ? FormattableString.Invariant($"The axis shows −{extent} to {extent} of a scale from −1 to 1.") : null;

    public static YAxis Vertical(double extent, Tokens tokens)
    {
        var axis = ChartStyle.Values(tokens);
        axis.RangeMode = null;
        axis.NTicks = null;
        axis.Range = [-extent, extent];
        axis.TickMode = Plotly.Blazor.LayoutLib.YAxisLib.TickModeEnum.Array;
        axis.TickVals = Values(extent);
        axis.TickText = Labels(extent);
        axis.ZeroLine = true;
        axis.ZeroLineColor = tokens.Neutral;
        axis.ZeroLineWidth = 1.5m;
        return axis;
    }

    public static XAxis Horizontal(double extent, Tokens tokens) => new()
    {
        FixedRange = true,
        Range = [-extent, extent],
        TickMode = Plotly.Blazor.LayoutLib.XAxisLib.TickModeEnum.Array,
        TickVals = Values(extent),
        TickText = Labels(extent),
        GridColor = tokens.Border,
        ShowGrid = true,
        ZeroLine = true,
        ZeroLineColor = tokens.Neutral,
        ZeroLineWidth = 1.5m,
        Side = Plotly.Blazor.LayoutLib.XAxisLib.SideEnum.Top,
        AutoMargin = Plotly.Blazor.LayoutLib.XAxisLib.AutoMarginFlag.Height,
        TickFont = new Plotly.Blazor.LayoutLib.XAxisLib.TickFont { Color = tokens.Muted },
    };

    private static List<object> Values(double extent) => [-extent, -extent / 2, 0, extent / 2, extent];

    private static List<object> Labels(double extent) =>
        Values(extent).ConvertAll(value => (object)Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture));
}
