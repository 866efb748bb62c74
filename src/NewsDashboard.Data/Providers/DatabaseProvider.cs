using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Providers;

/// <summary>What differs between the database engines. One subclass a provider project.</summary>
public abstract class DatabaseProvider
{
    /// <summary>The value of <c>Database:Provider</c> that chooses it.</summary>
    public abstract string Name { get; }

    /// <summary>Points a context at the database.</summary>
    public abstract void Configure(DbContextOptionsBuilder builder, DatabaseOptions options);
}
