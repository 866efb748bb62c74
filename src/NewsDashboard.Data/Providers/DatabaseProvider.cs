using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Providers;

/// <summary>What differs between the database engines. One subclass a provider project.</summary>
public abstract class DatabaseProvider
{
    /// <summary>The value of <c>Database:Provider</c> that chooses it.</summary>
    public abstract string Name { get; }

    protected abstract RollupSql RollupSql { get; }

    /// <summary>Why these options cannot be used, in plain words that name the key; null where they can.</summary>
    public abstract string? Validate(DatabaseOptions options);

    /// <summary>Points a context at the database.</summary>
    public abstract void Configure(DbContextOptionsBuilder builder, DatabaseOptions options);

    /// <summary>Creates the database or brings it to this program's schema.</summary>
    /// <exception cref="NewsDatabaseException">It cannot be used.</exception>
    public abstract Task MigrateAsync(NewsDbContext context, DatabaseOptions options, CancellationToken cancellationToken);

    /// <summary>Waits, inside a transaction that was just begun, until no other process writes; held until the transaction ends.</summary>
    public abstract Task AwaitTurnAsync(NewsDbContext context, CancellationToken cancellationToken);

    /// <summary>Adds to the rollups' rows, making those that are missing, in the current transaction: one statement a rollup.</summary>
    public async Task AddToRollupsAsync(NewsDbContext context, RollupChanges changes, CancellationToken cancellationToken)
    {
        await AddRowsAsync(context, RollupSql.CountryDays, changes.CountryDays, cancellationToken);
        await AddRowsAsync(context, RollupSql.OutletDays, changes.OutletDays, cancellationToken);
        await AddRowsAsync(context, RollupSql.PairMonths, changes.PairMonths, cancellationToken);
    }

    /// <summary>Inserts many rows in the current transaction; those that they point at are stored already. The context need not follow them.</summary>
    public virtual async Task InsertAsync<T>(NewsDbContext context, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Whether a row was refused because an equal one is there.</summary>
    public abstract bool IsUniqueViolation(Exception exception);

    /// <summary>The engine's complaint in plain words with what to do about it; null for what is not the engine's.</summary>
    public abstract string? Explain(Exception exception);

    private static Task AddRowsAsync<T>(NewsDbContext context, string sql, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        rows.Count == 0
            ? Task.CompletedTask
            : context.Database.ExecuteSqlRawAsync(sql, [JsonSerializer.Serialize(rows)], cancellationToken);
}
