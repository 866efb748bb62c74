using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using AnnotationFont = Plotly.Blazor.LayoutLib.AnnotationLib.Font;
using MarkerLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using PlotLayout = Plotly.Blazor.Layout;
using TraceLine = Plotly.Blazor.Traces.ScatterLib.Line;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Mentions over time, a line a country: up to five carry their name at the line's end, more have a legend.</summary>
public static class MentionLinesChart
{
    public const int Height = 320;

    /// <summary>Lines at most: the palette has no more colours that can be told apart.</summary>
    public const int MaxLines = 8;

    private const int MaxEndLabels = 5;
    private const int LabelLength = 16;
    private const int LabelWidth = 116;
    private const int AxisHeight = 40;
    private const int TopMargin = 12;
    private const int LabelGap = 16;
    private const double Headroom = 1.06;

    public static string Title(WeekBins? bins) => $"Mentions {bins?.Each ?? "a week"}, by country";

    public static IReadOnlyList<ChartColumn<CountryBin>> Columns { get; } =
    [
        new("Country", row => CountryNames.Of(row.Country)),
        new("Code", row => row.Country),
        new("From (Monday)", row => row.Start),
        new("Mentions", row => row.Mentions),
        new("Articles", row => row.Articles),
    ];

    public static ChartPicture Draw(IReadOnlyList<CountryBin> rows, WeekBins bins, Tokens tokens, DateOnly today)
    {
        var lines = rows.GroupBy(row => row.Country).Take(MaxLines).Select(line => line.ToList()).ToList();
        var traces = lines.Select((line, index) => (ITrace)Line(line, bins, tokens.Categories[index], tokens, today)).ToList();
        return new ChartPicture(traces, LayoutOf(lines, tokens), Height)
        {
            Keys = [.. lines.Select(line => (IReadOnlyList<string?>)[.. line.Select(row => ChartStyle.Day(row.Start))])],
        };
    }

    public static string Summary(IReadOnlyList<CountryBin> rows)
    {
        var lines = rows.GroupBy(row => row.Country)
            .Select(line => (Name: CountryNames.Of(line.Key), Peak: line.MaxBy(row => row.Mentions)!, Total: line.Sum(row => row.Mentions)))
            .ToList();
        var most = lines.MaxBy(line => line.Peak.Mentions);
        return $"{string.Join(", ", lines.Select(line => $"{line.Name} {Words.Count(line.Total)}"))} mentions in all. "
            + $"The highest point is {most.Name} with {Words.Count(most.Peak.Mentions)} from {Words.Day(most.Peak.Start)}.";
    }

    private static Scatter Line(List<CountryBin> line, WeekBins bins, string colour, Tokens tokens, DateOnly today) => new()
    {
        Name = ChartStyle.Text(CountryNames.Of(line[0].Country)),
        Mode = ModeFlag.Lines | ModeFlag.Markers,
        X = [.. line.Select(row => (object)ChartStyle.Day(row.Start))],
        Y = [.. line.Select(row => (object)row.Mentions)],
        Line = new TraceLine { Color = colour, Width = 2 },
        Marker = new Marker
        {
            Size = 5,
            ColorArray = [.. line.Select(row => (object)(bins.IsOpen(row.Start, today) ? tokens.Surface : colour))],
            Line = new MarkerLine { Color = colour, Width = 1.5m },
        },
        ClipOnAxis = false,
        HoverTemplateArray =
        [
            .. line.Select((row, index) => $"<b>{ChartStyle.Text(CountryNames.Of(row.Country))}</b><br>{Words.Days(row.Start, bins.LastDayOf(row.Start))}"
                + $"<br>{Words.Count(row.Mentions, "mention")} in {Words.Count(row.Articles, "article")}"
                + (index > 0 ? $"<br>{row.Mentions - line[index - 1].Mentions:+0;−0;±0} against the point before" : "")
                + "<br>Click to see these days<extra></extra>"),
        ],
    };

    private static PlotLayout LayoutOf(List<List<CountryBin>> lines, Tokens tokens)
    {
        var layout = ChartStyle.Layout(tokens);
        layout.Margin.T = TopMargin;
        layout.HoverMode = HoverModeEnum.Closest;
        layout.XAxis[0].ShowLine = true;
        if (lines.Count == 0)
        {
            return layout;
        }

        var highest = Math.Max(1, lines.Max(line => line.Max(row => row.Mentions)) * Headroom);
        layout.YAxis[0].Range = [0, highest];
        layout.YAxis[0].RangeMode = null;
        if (highest < 5)
        {
            layout.YAxis[0].DTick = 1;
        }

        if (lines.Count > MaxEndLabels)
        {
            layout.ShowLegend = true;
            layout.Legend = ChartStyle.LegendOnTop;
            layout.Margin.T = 56;
            return layout;
        }

        layout.Margin.R = LabelWidth;
        layout.Annotations = EndLabels(lines, highest, tokens);
        return layout;
    }

    private static List<Annotation> EndLabels(List<List<CountryBin>> lines, double highest, Tokens tokens)
    {
        const double PlotHeight = Height - AxisHeight - TopMargin;
        var wanted = lines.ConvertAll(line => line[^1].Mentions / highest * PlotHeight);
        var placed = LineLabels.Spread(wanted, LabelGap, PlotHeight);
        return
        [
            .. lines.Select((line, index) => new Annotation
            {
                XRef = "paper",
                X = 1,
                XAnchor = Plotly.Blazor.LayoutLib.AnnotationLib.XAnchorEnum.Left,
                XShift = 8,
                Y = line[^1].Mentions,
                YAnchor = Plotly.Blazor.LayoutLib.AnnotationLib.YAnchorEnum.Middle,
                YShift = (decimal)(placed[index] - wanted[index]),
                ShowArrow = false,
                Text = ChartStyle.Text(ShortNames.One(CountryNames.Of(line[0].Country), LabelLength)),
                Font = new AnnotationFont { Color = tokens.Categories[index], Size = 13 },
            }),
        ];
    }
}
