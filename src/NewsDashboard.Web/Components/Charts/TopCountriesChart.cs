using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.YAxisLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.BarLib;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>The most mentioned countries as horizontal bars, most on top, the number at each bar's end.</summary>
public static class TopCountriesChart
{
    public const string Title = "Mentions, top countries";

    private const int BarHeight = 24;

    public static IReadOnlyList<ChartColumn<CountryRow>> Columns { get; } =
    [
        new("Country", row => CountryNames.Of(row.Country)),
        new("Code", row => row.Country),
        new("Mentions", row => row.Mentions),
        new("Articles", row => row.Articles),
        new("Meetings", row => row.Meetings),
        new("Mean tone (−1 to 1)", row => row.MeanTone) { Shown = row => row.MeanTone is { } tone ? Words.Tone(tone) : "–" },
    ];

    public static int HeightOf(int countries) => 24 + (BarHeight * countries);

    /// <param name="rows">At least one.</param>
    /// <param name="tokens">Colours.</param>
    /// <param name="chosen">Where not empty, these stand out and the others recede.</param>
    public static ChartPicture Draw(IReadOnlyList<CountryRow> rows, Tokens tokens, IReadOnlyList<string> chosen)
    {
        var layout = ChartStyle.Layout(tokens);
        var lanes = ChartStyle.Values(tokens);
        lanes.AutoRange = AutoRangeEnum.Reversed;
        lanes.RangeMode = null;
        lanes.ShowGrid = false;
        lanes.NTicks = null;
        lanes.TickMode = TickModeEnum.Array;
        lanes.TickVals = [.. rows.Select((_, index) => (object)index)];
        lanes.TickText = [.. rows.Select(row => (object)(ChartStyle.Text(ShortNames.One(CountryNames.Of(row.Country), 22)) + " "))];
        lanes.TickFont = new TickFont { Color = tokens.Text, Size = 13 };
        layout.YAxis = [lanes];
        layout.XAxis =
        [
            new XAxis { Visible = false, FixedRange = true, RangeMode = Plotly.Blazor.LayoutLib.XAxisLib.RangeModeEnum.ToZero, Range = [0, Math.Max(1, rows.Max(row => row.Mentions)) * 1.15] },
        ];
        layout.BarGap = 0.3m;
        var bars = new Bar
        {
            Orientation = OrientationEnum.H,
            X = [.. rows.Select(row => (object)row.Mentions)],
            Y = [.. rows.Select((_, index) => (object)index)],
            Marker = new Marker { ColorArray = [.. rows.Select(row => (object)(chosen.Count == 0 || chosen.Contains(row.Country) ? tokens.Accent : tokens.Neutral))] },
            TextArray = [.. rows.Select(row => Words.Count(row.Mentions))],
            TextPosition = TextPositionEnum.Outside,
            ClipOnAxis = false,
            HoverTemplateArray = [.. rows.Select(Hover)],
        };
        return new ChartPicture([bars], layout, HeightOf(rows.Count)) { Keys = [[.. rows.Select(row => (string?)row.Country)]] };
    }

    /// <summary>A country's figures in a hover box.</summary>
    public static string Hover(CountryRow row) =>
        $"<b>{ChartStyle.Text(CountryNames.Of(row.Country))}</b><br>{Words.Count(row.Mentions, "mention")} in {Words.Count(row.Articles, "article")}"
        + $"<br>{Words.Count(row.Meetings, "meeting")}<br>Click to filter by it<extra></extra>";

    public static string Summary(IReadOnlyList<CountryRow> rows)
    {
        var top = rows.Take(3).Select(row => $"{CountryNames.Of(row.Country)} ({Words.Count(row.Mentions)})");
        return $"Most mentioned: {string.Join(", ", top)}.";
    }
}
