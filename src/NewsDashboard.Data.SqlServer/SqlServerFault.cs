using Microsoft.Data.SqlClient;

namespace NewsDashboard.Data.SqlServer;

/// <summary>SQL Server's error numbers in plain words.</summary>
internal static class SqlServerFault
{
    public static bool IsUniqueViolation(Exception exception) => In(exception)?.Number is 2601 or 2627;

    public static string? Explain(Exception exception) => In(exception)?.Number switch
    {
        18456 => "SQL Server refused the login. Check the user and password in ConnectionStrings:News.",
        4060 => "SQL Server does not let this user open the database. Check the database's name in ConnectionStrings:News and the user's rights.",
        262 or 229 => "This user lacks a right in the database. It must be able to read, write and, when the program is updated, change tables.",
        -2 => "SQL Server did not answer in time. It is busy, or another program holds a lock.",
        1105 or 9002 => "The disk or the log of the database is full. Make room; reading still works.",
        3906 => "The database is read-only.",
        -1 or 2 or 53 or 64 or 233 or 258 or 10053 or 10054 or 10060 or 10061 or 11001 or 40613 or 0 =>
            "SQL Server cannot be reached. Check the server's name in ConnectionStrings:News, and that it is running.",
        _ => null,
    };

    private static SqlException? In(Exception? exception)
    {
        while (exception is not null and not SqlException)
            exception = exception.InnerException;
        return (SqlException?)exception;
    }
}
