namespace NewsDashboard.Data;

/// <summary>The database cannot be used; the message says why, and what to do, in plain words.</summary>
public sealed class NewsDatabaseException : Exception
{
    public NewsDatabaseException()
    {
    }

    public NewsDatabaseException(string message)
        : base(message)
    {
    }

    public NewsDatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
