using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>Names of countries and organisations by code, for pages and charts.</summary>
public static class CountryNames
{
    /// <summary>States that exist, then organisations, each by name.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        .. Countries.All
            .Where(country => country.Status == CountryStatus.State)
            .Select(country => new Choice(country.Code, country.Name))
            .OrderBy(choice => choice.Label, StringComparer.InvariantCulture),
        .. Organisations.All
            .Where(organisation => organisation.Code.Length > 0)
            .DistinctBy(organisation => organisation.Code)
            .Select(organisation => new Choice(organisation.Code, organisation.Name, "organisation"))
            .OrderBy(choice => choice.Label, StringComparer.InvariantCulture),
    ];

    /// <summary>The name, or the code itself where it is unknown.</summary>
    public static string Of(string code) => Countries.DisplayName(code);
}
