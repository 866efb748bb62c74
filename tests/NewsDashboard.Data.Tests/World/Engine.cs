namespace NewsDashboard.Data.Tests.World;

/// <summary>The database engines that every data test runs on.</summary>
public enum Engine
{
    Sqlite,

    /// <summary>See <see cref="PlainSqliteProvider"/>; for the tests that store.</summary>
    PlainSqlite,
    SqlServer,
}
