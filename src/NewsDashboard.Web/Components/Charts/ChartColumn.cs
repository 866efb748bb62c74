using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>One column of the table behind a chart, and of its CSV.</summary>
/// <param name="Name">Its head, with the unit where it has one.</param>
/// <param name="Value">A typed value: CSV writes it culture-neutral.</param>
public sealed record ChartColumn<TRow>(string Name, Func<TRow, object?> Value)
{
    /// <summary>How a cell reads on the page, where that is not plain from its type.</summary>
    public Func<TRow, string>? Shown { get; init; }

    public string Show(TRow row) => Shown?.Invoke(row) ?? Value(row) switch
    {
        null => "–",
        DateOnly day => Words.Day(day),
        int count => Words.Count(count),
        double number => number.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    public bool IsNumber(TRow row) => Value(row) is int or double;
}
