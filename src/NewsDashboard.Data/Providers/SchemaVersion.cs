using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Providers;

/// <summary>How a database's schema stands to this program's.</summary>
/// <param name="Applied">Migrations that the database has had, in order.</param>
/// <param name="Pending">Migrations of this program that it has not had, in order.</param>
public sealed record SchemaVersion(IReadOnlyList<string> Applied, IReadOnlyList<string> Pending)
{
    /// <exception cref="NewsDatabaseException">A newer program has migrated this database.</exception>
    public static async Task<SchemaVersion> ReadAsync(NewsDbContext context, CancellationToken cancellationToken)
    {
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = context.Database.GetMigrations().ToList();
        var newer = applied.Except(known).ToList();
        if (newer.Count > 0)
        {
            throw new NewsDatabaseException(
                $"The database was made by a newer version of NewsDashboard (it has had the migration {newer[^1]}, which this version does not know). " +
                "Start the newer version, or choose another database. Nothing was changed.");
        }

        return new SchemaVersion(applied, known.Except(applied).ToList());
    }
}
