using NewsDashboard.Data.Configurations;

namespace NewsDashboard.Data.Resolution;

/// <summary>The parties of a meeting as one value: codes in ordinal order, joined by '|'.</summary>
public static class PartiesKey
{
    private const char Separator = '|';

    /// <remarks>A list too long for the column (beyond 40 organisations or 300 states) loses its last codes.</remarks>
    public static string From(IEnumerable<string> parties)
    {
        var key = string.Join(Separator, parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return key.Length <= ColumnLengths.PartiesKey ? key : key[..key.LastIndexOf(Separator, ColumnLengths.PartiesKey)];
    }

    public static string[] Split(string key) => key.Split(Separator);
}
