namespace NewsDashboard.EndToEnd.Tests.Pages;

/// <summary>A page of the app.</summary>
/// <param name="Path">Under the app's address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Data">Selects something that stands there only when it has data.</param>
internal sealed record Place(string Path, string Title, string Data)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("", "Overview", ".meeting-list li"),
        new("meetings", "Meetings", ".meeting-table tbody tr"),
        new("countries", "Countries", ".country-table tbody tr"),
        new("sentiment", "Sentiment", ".plot .main-svg"),
        new("articles", "Articles", ".article-list li"),
        new("sources", "Sources", ".run-table tbody tr"),
    ];

    /// <summary>Those that the filter bar filters.</summary>
    public static IReadOnlyList<Place> Filtered { get; } = [.. All.Where(place => place.Path != "sources")];

    /// <summary>Those with charts.</summary>
    public static IReadOnlyList<Place> WithCharts { get; } = [.. Filtered.Where(place => place.Path != "articles")];
}
