using NewsDashboard.Web.Theme;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>Colour of a tone; its place on the axis says the same.</summary>
public static class ToneColour
{
    /// <summary>Means this near to zero are neither.</summary>
    public const double NeutralBelow = 0.05;

    public static string Of(double tone, Tokens tokens) => tone switch
    {
        <= -NeutralBelow => tokens.Negative,
        >= NeutralBelow => tokens.Positive,
        _ => tokens.Neutral,
    };

    /// <summary>The same as a class of the style sheet.</summary>
    public static string Class(double tone) => tone switch
    {
        <= -NeutralBelow => "negative",
        >= NeutralBelow => "positive",
        _ => "neutral",
    };
}
