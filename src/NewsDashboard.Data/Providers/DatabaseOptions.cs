namespace NewsDashboard.Data.Providers;

/// <summary>Which database to use.</summary>
public sealed class DatabaseOptions
{
    /// <summary><c>Database:Provider</c>: "Sqlite" (default) or "SqlServer".</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary><c>ConnectionStrings:News</c>. On SQLite null means news.db in <see cref="DataFolder"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary><c>NEWSDASHBOARD_DATA</c>, else "NewsDashboard" in the platform's local application data.</summary>
    public string DataFolder { get; set; } = DefaultDataFolder;

    /// <summary><c>Database:MigrationMinutes</c>: how long bringing an old database up to date may take, 1 to 1440.</summary>
    public int MigrationMinutes { get; set; } = 10;

    public static string DefaultDataFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "NewsDashboard");
}
