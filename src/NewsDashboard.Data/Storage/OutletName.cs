using NewsDashboard.Data.Configurations;

namespace NewsDashboard.Data.Storage;

/// <summary>An outlet's name in the form in which its column keeps it, so that one outlet has one row.</summary>
public static class OutletName
{
    /// <returns>Trimmed, at most 200 UTF-16 code units; "Unknown" where there is none.</returns>
    public static string Of(string? name) =>
        name?.Trim() is { Length: > 0 } given ? Cut.ToLength(given, ColumnLengths.Name).TrimEnd() : "Unknown";
}
