namespace NewsDashboard.EndToEnd.Tests.Pages;

/// <summary>A page of the app.</summary>
/// <param name="Path">Under the app's address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Data">Selects something that stands there only when it has data.</param>
internal sealed record Place(string Path, string Title, string Data)
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("", "Overview", ".plot .main-svg"),
        new("meetings", "Meetings", ".meeting-table tbody tr"),
    ];
}
