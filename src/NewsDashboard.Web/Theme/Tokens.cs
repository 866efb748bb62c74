namespace NewsDashboard.Web.Theme;

/// <summary>Colours of one theme, as CSS values. The one place where a colour is written down: MudBlazor, Plotly and the style sheet take it from here.</summary>
public sealed record Tokens
{
    public required string Background { get; init; }

    public required string Surface { get; init; }

    public required string Border { get; init; }

    public required string Text { get; init; }

    public required string Muted { get; init; }

    /// <summary>Links, selection, primary action, meetings held.</summary>
    public required string Accent { get; init; }

    /// <summary>Text on the accent.</summary>
    public required string OnAccent { get; init; }

    public required string Negative { get; init; }

    public required string Neutral { get; init; }

    public required string Positive { get; init; }

    public required string Error { get; init; }

    /// <summary>Background of marked words in a quotation.</summary>
    public required string Mark { get; init; }

    /// <summary>Colours for countries in a view, in this order; never more than eight at once.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>One hue from the surface to the accent, low to high.</summary>
    public required IReadOnlyList<string> Sequence { get; init; }

    public static Tokens Light { get; } = new()
    {
        Background = "#F6F7F9",
        Surface = "#FFFFFF",
        Border = "#DFE3E8",
        Text = "#1B2430",
        Muted = "#56616F",
        Accent = "#1D5BB8",
        OnAccent = "#FFFFFF",
        Negative = "#B35806",
        Neutral = "#8A94A0",
        Positive = "#2166AC",
        Error = "#B3261E",
        Mark = "#FFE9A8",
        Categories = ["#1D5BB8", "#D55E00", "#009E73", "#CC79A7", "#B8860B", "#2B8FC7", "#7B4FA3", "#6B7A1E"],
        Sequence = ["#E4EDF9", "#B3CCEE", "#7DA6DE", "#4A80CB", "#1D5BB8", "#123C7C"],
    };

    public static Tokens Dark { get; } = new()
    {
        Background = "#0F141B",
        Surface = "#171E27",
        Border = "#2A3441",
        Text = "#E6EBF2",
        Muted = "#A3AFBD",
        Accent = "#77ADFF",
        OnAccent = "#0F141B",
        Negative = "#F1A340",
        Neutral = "#8A94A0",
        Positive = "#6BAED6",
        Error = "#FF8A80",
        Mark = "#5C4A12",
        Categories = ["#77ADFF", "#FF9A5C", "#3CCFA2", "#E5A3C8", "#E0B64A", "#6FC3EE", "#B490DB", "#A9BA56"],
        Sequence = ["#1E2C40", "#28456F", "#35609D", "#4A80CB", "#77ADFF", "#B9D4FF"],
    };
}
