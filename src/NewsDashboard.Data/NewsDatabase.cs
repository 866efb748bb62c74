namespace NewsDashboard.Data;

/// <summary>The database as a whole: brought up to date at start, asked whether it answers.</summary>
public sealed class NewsDatabase
{
    /// <summary>Creates the database or brings it to this program's schema.</summary>
    /// <exception cref="NewsDatabaseException">It cannot be used; the message says why in plain words.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException(ToString());

    /// <summary>Null when the database answers, else the reason in plain words.</summary>
    public Task<string?> CheckAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException(ToString());
}
