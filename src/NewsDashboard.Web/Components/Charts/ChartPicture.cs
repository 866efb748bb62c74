using Plotly.Blazor;
using PlotLayout = Plotly.Blazor.Layout;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>What Plotly is told to draw.</summary>
/// <param name="Traces">At most a few thousand points together.</param>
/// <param name="Layout">Axes and colours; begin with <see cref="ChartStyle.Layout"/>.</param>
/// <param name="Height">In CSS pixels.</param>
public sealed record ChartPicture(IList<ITrace> Traces, PlotLayout Layout, int Height)
{
    /// <summary>What a click on a point means to the page, by trace and point: an id, a country's code, a week. Empty where nothing can be clicked.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Keys { get; init; } = [];

    /// <summary>The meaning of a point, or null where a click on it means nothing.</summary>
    public string? KeyAt(int trace, int point) =>
        trace >= 0 && trace < Keys.Count && point >= 0 && point < Keys[trace].Count ? Keys[trace][point] : null;
}
