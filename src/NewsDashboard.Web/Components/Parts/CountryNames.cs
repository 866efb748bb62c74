using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>Names of countries and organisations by code, for pages and charts.</summary>
public static class CountryNames
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<Choice> Choices { get; } = [];

    /// <summary>The name, or the code itself where it is unknown.</summary>
    public static string Of(string code) => code;
}
