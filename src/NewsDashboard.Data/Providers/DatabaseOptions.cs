namespace NewsDashboard.Data.Providers;

/// <summary>Which database to use.</summary>
public sealed class DatabaseOptions
{
    /// <summary><c>Database:Provider</c>: "Sqlite" (default) or "SqlServer".</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary><c>ConnectionStrings:News</c>. On SQLite null means news.db in <see cref="DataFolder"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary><c>NEWSDASHBOARD_DATA</c>, else "NewsDashboard" in the platform's local application data.</summary>
    public required string DataFolder { get; set; }
}
