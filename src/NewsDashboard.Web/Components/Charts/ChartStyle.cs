using System.Globalization;
using System.Net;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.ConfigLib;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.XAxisLib;
using Margin = Plotly.Blazor.LayoutLib.Margin;
using PlotLayout = Plotly.Blazor.Layout;
using YAxisLib = Plotly.Blazor.LayoutLib.YAxisLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>What all charts share: fonts, colours, quiet axes, no tool bar.</summary>
public static class ChartStyle
{
    /// <summary>Our own tool bar is the card's menu; map shapes come from this server.</summary>
    public static Config Config { get; } = new()
    {
        Responsive = true,
        DisplayModeBar = DisplayModeBarEnum.False,
        DisplayLogo = false,
        ShowTips = false,
        ShowAxisDragHandles = false,
        ScrollZoom = ScrollZoomFlag.False,
        DoubleClick = DoubleClickEnum.Reset,
        TopoJsonUrl = "topojson/",
    };

    public static PlotLayout Layout(Tokens tokens) => new()
    {
        AutoSize = true,
        PaperBgColor = tokens.Surface,
        PlotBgColor = tokens.Surface,
        Font = new Font { Family = DashboardTheme.FontFamily, Size = 12, Color = tokens.Text },
        Margin = new Margin { L = 8, R = 8, T = 8, B = 8, Pad = 0 },
        ShowLegend = false,
        DragMode = DragModeEnum.False,
        HoverLabel = new HoverLabel
        {
            BgColor = tokens.Surface,
            BorderColor = tokens.Border,
            Font = new Plotly.Blazor.LayoutLib.HoverLabelLib.Font { Color = tokens.Text, Family = DashboardTheme.FontFamily, Size = 13 },
        },
        XAxis = [Days(tokens)],
        YAxis = [Values(tokens)],
    };

    /// <summary>A horizontal axis of days, named by their grain: "2022", "Feb 2022", "5 Feb".</summary>
    public static XAxis Days(Tokens tokens) => new()
    {
        Type = Plotly.Blazor.LayoutLib.XAxisLib.TypeEnum.Date,
        AutoMargin = AutoMarginFlag.Height,
        FixedRange = true,
        ShowGrid = false,
        ZeroLine = false,
        LineColor = tokens.Border,
        ShowLine = true,
        TickFont = new TickFont { Color = tokens.Muted },
        TickFormatStops =
        [
            new TickFormatStop { DTickRange = [null!, 604800000L], Value = "%-d %b\n%Y" },
            new TickFormatStop { DTickRange = [604800000L, "M1"], Value = "%-d %b\n%Y" },
            new TickFormatStop { DTickRange = ["M1", "M11"], Value = "%b\n%Y" },
            new TickFormatStop { DTickRange = ["M12", null!], Value = "%Y" },
        ],
    };

    /// <summary>A vertical axis of numbers that begins at zero.</summary>
    public static YAxis Values(Tokens tokens) => new()
    {
        AutoMargin = YAxisLib.AutoMarginFlag.Width,
        FixedRange = true,
        RangeMode = YAxisLib.RangeModeEnum.ToZero,
        GridColor = tokens.Border,
        ZeroLine = false,
        NTicks = 5,
        TickFont = new YAxisLib.TickFont { Color = tokens.Muted },
        SeparateThousands = true,
    };

    /// <summary>A legend above the plot, in one line, in the order of the traces. Leave 36 px for it at the top.</summary>
    public static IList<Legend> LegendOnTop { get; } =
    [
        new Legend
        {
            Orientation = Plotly.Blazor.LayoutLib.LegendLib.OrientationEnum.H,
            TraceOrder = Plotly.Blazor.LayoutLib.LegendLib.TraceOrderFlag.Normal,
            X = 0,
            Y = 1.02m,
            YAnchor = Plotly.Blazor.LayoutLib.LegendLib.YAnchorEnum.Bottom,
            BgColor = "rgba(0,0,0,0)",
        },
    ];

    /// <summary>A day as Plotly reads it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Text from outside, made safe for Plotly's labels and hover boxes, which are HTML.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
