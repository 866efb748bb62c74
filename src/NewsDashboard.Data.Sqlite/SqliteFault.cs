using Microsoft.Data.Sqlite;

namespace NewsDashboard.Data.Sqlite;

/// <summary>SQLite's error codes (https://www.sqlite.org/rescode.html) in plain words.</summary>
internal static class SqliteFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;
    private const int PrimaryKeyViolation = 1555;
    private const int UniqueViolation = 2067;

    public static bool IsUniqueViolation(Exception exception) =>
        In(exception) is { SqliteErrorCode: Constraint, SqliteExtendedErrorCode: PrimaryKeyViolation or UniqueViolation };

    public static string? Explain(Exception exception) => In(exception)?.SqliteErrorCode switch
    {
        Busy or Locked => "Another program is writing to the database and did not finish in time. Close it, or try again in a moment.",
        ReadOnly => "The database file is read-only. Give this user the right to write to the file and to its folder.",
        InputOutput => "The disk that holds the database reports an error. Check the disk and the folder's rights.",
        Corrupt or NotADatabase => "The database file is damaged, or is not a SQLite database. It was left as it is: put a backup in its place, or choose another file in ConnectionStrings:News.",
        Full => "The disk that holds the database is full. Make room; reading still works.",
        CannotOpen => "The database file cannot be opened. Check that it is a file, that its folder exists, and that this user may read and write both.",
        _ => null,
    };

    private static SqliteException? In(Exception? exception)
    {
        while (exception is not null and not SqliteException)
            exception = exception.InnerException;
        return (SqliteException?)exception;
    }
}
