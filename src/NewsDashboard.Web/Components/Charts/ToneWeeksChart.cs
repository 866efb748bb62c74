using NewsDashboard.Web.Components.Parts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using MarkerLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using TraceLine = Plotly.Blazor.Traces.ScatterLib.Line;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Mean tone over time as a line, its spread of one standard deviation as a band; too few articles leave a gap.</summary>
public static class ToneWeeksChart
{
    public const int Height = 300;

    private const string BandOpacity = "2E";

    public static string Title(WeekBins? bins) => $"Mean tone {bins?.Each ?? "a week"}, with its spread";

    public static string Unit(bool overSentences) => overSentences ? "−1 to 1, over sentences" : "−1 to 1, over articles";

    public static IReadOnlyList<ChartColumn<ToneBin>> Columns(bool overSentences) =>
    [
        new("From (Monday)", row => row.Start),
        new("Mean tone (−1 to 1)", row => row.Mean) { Shown = row => row.Mean is { } mean ? Words.Tone(mean) : "–" },
        new("Standard deviation", row => row.StandardDeviation),
        new(overSentences ? "Sentences" : "Articles", row => row.Count),
    ];

    public static ChartPicture Draw(IReadOnlyList<ToneBin> rows, WeekBins bins, bool overSentences, Tokens tokens, DateOnly today)
    {
        var layout = ChartStyle.Layout(tokens);
        layout.HoverMode = HoverModeEnum.Closest;
        layout.YAxis = [ToneAxis.Vertical(Extent(rows), tokens)];
        return new ChartPicture([Band(rows, tokens), Line(rows, bins, overSentences, tokens, today)], layout, Height)
        {
            Keys = [[], [.. rows.Select(row => row.Mean is null ? null : ChartStyle.Day(row.Start))]],
        };
    }

    /// <summary>Half of the axis; the band has to fit.</summary>
    public static double Extent(IReadOnlyList<ToneBin> rows) => ToneAxis.Extent(
        Shown(rows).SelectMany(row => new[] { row.Mean!.Value - row.StandardDeviation!.Value, row.Mean.Value + row.StandardDeviation.Value }));

    public static string Summary(IReadOnlyList<ToneBin> rows)
    {
        var shown = Shown(rows).ToList();
        if (shown.Count == 0)
        {
            return $"Nowhere are there {ToneBin.Minimum} or more, so no mean is shown.";
        }

        var mean = shown.Sum(row => row.Mean!.Value * row.Count) / shown.Sum(row => row.Count);
        var lowest = shown.MinBy(row => row.Mean)!;
        var highest = shown.MaxBy(row => row.Mean)!;
        return $"Mean tone {Words.Tone(mean)}; lowest {Words.Tone(lowest.Mean!.Value)} from {Words.Day(lowest.Start)}, highest {Words.Tone(highest.Mean!.Value)} from {Words.Day(highest.Start)}.";
    }

    /// <summary>What band, gaps and axis mean.</summary>
    public static string Note(IReadOnlyList<ToneBin> rows, WeekBins bins, bool overSentences, DateOnly today)
    {
        var what = overSentences ? "sentences" : "articles";
        var parts = new[]
        {
            $"The band is one standard deviation of the {what} to each side.",
            rows.Any(row => row.Mean is null) ? $"A gap is a time with fewer than {ToneBin.Minimum} {what}." : null,
            ToneAxis.Note(Extent(rows)),
            bins.Note(today),
        };
        return string.Join(" ", parts.Where(part => part is not null));
    }

    private static IEnumerable<ToneBin> Shown(IEnumerable<ToneBin> rows) => rows.Where(row => row.Mean is not null);

    /// <summary>One closed shape for each run without a gap.</summary>
    private static Scatter Band(IReadOnlyList<ToneBin> rows, Tokens tokens)
    {
        var x = new List<object>();
        var y = new List<object>();
        var run = new List<ToneBin>();
        foreach (var row in rows.Append(new ToneBin(default, 0, null, null)))
        {
            if (row.Mean is not null)
            {
                run.Add(row);
                continue;
            }

            foreach (var point in run)
            {
                x.Add(ChartStyle.Day(point.Start));
                y.Add(Rounded(point.Mean!.Value + point.StandardDeviation!.Value));
            }

            foreach (var point in Enumerable.Reverse(run))
            {
                x.Add(ChartStyle.Day(point.Start));
                y.Add(Rounded(point.Mean!.Value - point.StandardDeviation!.Value));
            }

            if (run.Count > 0)
            {
                x.Add(null!);
                y.Add(null!);
                run.Clear();
            }
        }

        return new Scatter
        {
            Name = "One standard deviation",
            Mode = ModeFlag.Lines,
            X = x,
            Y = y,
            Fill = FillEnum.ToSelf,
            FillColor = tokens.Accent + BandOpacity,
            Line = new TraceLine { Color = tokens.Accent + BandOpacity, Width = 1 },
            HoverInfo = HoverInfoFlag.Skip,
        };
    }

    private static Scatter Line(IReadOnlyList<ToneBin> rows, WeekBins bins, bool overSentences, Tokens tokens, DateOnly today) => new()
    {
        Name = "Mean",
        Mode = ModeFlag.Lines | ModeFlag.Markers,
        X = [.. rows.Select(row => (object)ChartStyle.Day(row.Start))],
        Y = [.. rows.Select(row => row.Mean is { } mean ? (object)Rounded(mean) : null!)],
        ConnectGaps = false,
        Line = new TraceLine { Color = tokens.Accent, Width = 2 },
        Marker = new Marker
        {
            Size = 6,
            ColorArray = [.. rows.Select(row => (object)(bins.IsOpen(row.Start, today) ? tokens.Surface : tokens.Accent))],
            Line = new MarkerLine { Color = tokens.Accent, Width = 1.5m },
        },
        HoverTemplateArray =
        [
            .. rows.Select((row, index) => row.Mean is not { } mean ? "" : $"{Words.Days(row.Start, bins.LastDayOf(row.Start))}<br><b>{Words.Tone(mean)}</b> ± {Rounded(row.StandardDeviation!.Value)}"
                + $"<br>{Words.Count(row.Count, overSentences ? "sentence" : "article")}"
                + (index > 0 && rows[index - 1].Mean is { } before ? $"<br>{Words.Tone(mean - before)} against the point before" : "")
                + "<br>Click to see these days<extra></extra>"),
        ],
    };

    private static double Rounded(double value) => Math.Round(value, 3);
}
