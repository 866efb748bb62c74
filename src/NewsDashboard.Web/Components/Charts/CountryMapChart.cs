using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.GeoLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ChoroplethLib;
using Plotly.Blazor.Traces.ChoroplethLib.ColorBarLib;
using ProjectionType = Plotly.Blazor.LayoutLib.GeoLib.ProjectionLib.TypeEnum;
using ScatterGeoLib = Plotly.Blazor.Traces.ScatterGeoLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Mentions on a map of the world, in classes; states too small for a shape are points. Land without colour has no mention.</summary>
public static class CountryMapChart
{
    public const string Title = "Mentions on the map";

    public const int Height = 340;

    private const int MaxClasses = 5;

    public static IReadOnlyList<ChartColumn<CountryRow>> Columns => TopCountriesChart.Columns;

    public static ChartPicture Draw(IReadOnlyList<CountryRow> rows, Tokens tokens)
    {
        var mentioned = rows.Where(row => row.Mentions > 0).ToList();
        var shapes = mentioned.Where(HasShape).ToList();
        var points = mentioned.Where(row => SmallStates.Points.ContainsKey(row.Country)).ToList();
        var classes = ValueClasses.UpTo(Math.Max(1, mentioned.Select(row => row.Mentions).DefaultIfEmpty().Max()), MaxClasses);
        var colours = Colours(classes, tokens);
        return new ChartPicture([Shapes(shapes, classes, colours, tokens), Points(points, classes, colours, tokens)], LayoutOf(tokens), Height)
        {
            Keys = [[.. shapes.Select(row => (string?)row.Country)], [.. points.Select(row => (string?)row.Country)]],
        };
    }

    public static string Summary(IReadOnlyList<CountryRow> rows) =>
        $"{Words.Count(rows.Count, "country", "countries")} with {Words.Count(rows.Sum(row => row.Mentions), "mention")}. {TopCountriesChart.Summary(rows)}";

    /// <summary>Names what the map cannot show, such as states that are no more; null where it shows all.</summary>
    public static string? Note(IReadOnlyList<CountryRow> rows)
    {
        var left = rows.Where(row => !HasShape(row) && !SmallStates.Points.ContainsKey(row.Country)).Select(row => CountryNames.Of(row.Country)).ToList();
        return "Grey land is not mentioned; points are small states." + (left.Count == 0 ? "" : $" Not on this map: {string.Join(", ", left)}.");
    }

    private static Choropleth Shapes(List<CountryRow> rows, ValueClasses classes, List<string> colours, Tokens tokens) => new()
    {
        LocationMode = LocationModeEnum.ISO3,
        Locations = [.. rows.Select(row => (object)Countries.Find(row.Country)!.Alpha3)],
        Z = [.. rows.Select(row => (object)classes.IndexOf(row.Mentions))],
        ZMin = -0.5m,
        ZMax = colours.Count - 0.5m,
        ColorScale = Steps(colours),
        Marker = new Marker { Line = new Plotly.Blazor.Traces.ChoroplethLib.MarkerLib.Line { Color = tokens.Surface, Width = 0.5m } },
        HoverTemplateArray = [.. rows.Select(Hover)],
        ColorBar = new ColorBar
        {
            Orientation = OrientationEnum.H,
            Y = 0,
            YAnchor = YAnchorEnum.Top,
            YPad = 8,
            Len = 0.96m,
            Thickness = 10,
            OutlineWidth = 0,
            TickMode = TickModeEnum.Array,
            TickVals = [.. colours.Select((_, index) => (object)index)],
            TickText = [.. colours.Select((_, index) => (object)classes.Label(index))],
            TickFont = new TickFont { Color = tokens.Muted, Size = 12 },
        },
    };

    private static ScatterGeo Points(List<CountryRow> rows, ValueClasses classes, List<string> colours, Tokens tokens) => new()
    {
        Mode = ScatterGeoLib.ModeFlag.Markers,
        Lat = [.. rows.Select(row => (object)SmallStates.Points[row.Country].Latitude)],
        Lon = [.. rows.Select(row => (object)SmallStates.Points[row.Country].Longitude)],
        Marker = new ScatterGeoLib.Marker
        {
            Size = 8,
            ColorArray = [.. rows.Select(row => (object)colours[classes.IndexOf(row.Mentions)])],
            Line = new ScatterGeoLib.MarkerLib.Line { Color = tokens.Text, Width = 0.75m },
        },
        HoverTemplateArray = [.. rows.Select(Hover)],
        ShowLegend = false,
    };

    private static Plotly.Blazor.Layout LayoutOf(Tokens tokens)
    {
        var layout = ChartStyle.Layout(tokens);
        layout.Margin.B = 44;
        layout.Margin.L = layout.Margin.R = layout.Margin.T = 0;
        layout.XAxis = null;
        layout.YAxis = null;
        layout.Geo =
        [
            new Geo
            {
                Projection = new Projection { Type = ProjectionType.NaturalEarth },
                LaTaxis = new LaTaxis { Range = [-57, 84] },
                BgColor = tokens.Surface,
                ShowFrame = false,
                ShowCoastlines = false,
                ShowLakes = false,
                ShowLand = true,
                LandColor = tokens.Border,
                ShowCountries = true,
                CountryColor = tokens.Surface,
                CountryWidth = 0.5m,
            },
        ];
        return layout;
    }

    private static bool HasShape(CountryRow row) =>
        Countries.Find(row.Country) is { Status: not CountryStatus.Former } && !SmallStates.Points.ContainsKey(row.Country);

    private static string Hover(CountryRow row) => TopCountriesChart.Hover(row);

    /// <summary>One colour a class. The lightest of the sequence is left out: it could be taken for land without a mention.</summary>
    private static List<string> Colours(ValueClasses classes, Tokens tokens) =>
        [.. tokens.Sequence.Skip(tokens.Sequence.Count == classes.From.Count ? 0 : 1).TakeLast(MaxClasses).Take(classes.From.Count)];

    /// <summary>A colour scale that does not blend: each colour from its class' lower limit to its upper one.</summary>
    private static List<object> Steps(List<string> colours) =>
    [
        .. colours.SelectMany((colour, index) => new object[]
        {
            new object[] { (double)index / colours.Count, colour },
            new object[] { (double)(index + 1) / colours.Count, colour },
        }),
    ];
}
