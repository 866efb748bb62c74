using Plotly.Blazor;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>
/// Which of Plotly's two scripts this circuit has: the basic one draws bars and lines and is a quarter of the full one, which maps and heatmaps need.
/// A page with a map says so before its first chart is drawn, and from then on the circuit stays with the full one: two at once would get in each other's way.
/// </summary>
public sealed class PlotlyBundle
{
    public bool IsFull { get; private set; }

    public void NeedFull() => IsFull = true;

    /// <summary>Takes the full script where one of the traces needs it.</summary>
    public void NeedFor(IEnumerable<ITrace> traces)
    {
        if (traces.Any(trace => trace.Type is not (TraceTypeEnum.Bar or TraceTypeEnum.Scatter or TraceTypeEnum.Pie)))
        {
            NeedFull();
        }
    }
}
