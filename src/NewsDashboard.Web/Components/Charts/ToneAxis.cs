using NewsDashboard.Web.Theme;
using Plotly.Blazor.LayoutLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>An axis of tone: always symmetric around zero, so that neither side looks stronger than it is.</summary>
public static class ToneAxis
{
    private static readonly double[] Extents = [0.25, 0.5, 1];

    /// <summary>Half of the axis: the smallest of 0.25, 0.5 and 1 that holds all of these values.</summary>
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
        axis.DTick = extent / 2;
        axis.Tick0 = 0;
        axis.TickFormat = extent < 1 ? "+.2~f" : "+.1~f";
        axis.ZeroLine = true;
        axis.ZeroLineColor = tokens.Neutral;
        axis.ZeroLineWidth = 1.5m;
        return axis;
    }

    public static XAxis Horizontal(double extent, Tokens tokens) => new()
    {
        FixedRange = true,
        Range = [-extent, extent],
        DTick = extent / 2,
        Tick0 = 0,
        TickFormat = extent < 1 ? "+.2~f" : "+.1~f",
        GridColor = tokens.Border,
        ShowGrid = true,
        ZeroLine = true,
        ZeroLineColor = tokens.Neutral,
        ZeroLineWidth = 1.5m,
        Side = Plotly.Blazor.LayoutLib.XAxisLib.SideEnum.Top,
        AutoMargin = Plotly.Blazor.LayoutLib.XAxisLib.AutoMarginFlag.Height,
        TickFont = new Plotly.Blazor.LayoutLib.XAxisLib.TickFont { Color = tokens.Muted },
    };
}
