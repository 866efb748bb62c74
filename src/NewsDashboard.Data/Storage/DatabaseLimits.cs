namespace NewsDashboard.Data.Storage;

internal static class DatabaseLimits
{
    /// <summary>Values looked for in one query; SQL Server takes 2,100 parameters a command.</summary>
    public const int ValuesInList = 1000;
}
