using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Sqlite;

/// <summary>
/// Creates the file or brings it up to date: one process at a time, with a backup of an old file first, and never a new
/// database where an old one was or is.
/// </summary>
internal sealed class SqliteMigration(NewsDbContext context, DatabaseOptions options)
{
    private readonly SqliteFile file = SqliteFile.Of(options);

    /// <exception cref="NewsDatabaseException">The file cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(options.MigrationMinutes));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.FullName)!);
            await using var turn = await MigrationLock.TakeAsync(file.LockName, limit.Token);
            await BringUpToDateAsync(limit.Token);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new NewsDatabaseException(
                $"Bringing the database {file.FullName} up to date took longer than {options.MigrationMinutes} minutes and was stopped. " +
                "If another NewsDashboard is starting, wait for it; for a very large database raise Database:MigrationMinutes.", fault);
        }
        catch (Exception fault) when (SqliteFault.Explain(fault) is { } reason)
        {
            throw new NewsDatabaseException($"{file.FullName}: {reason}", fault);
        }
        catch (DbException fault)
        {
            throw new NewsDatabaseException($"{file.FullName} could not be brought up to date and is as it was before: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new NewsDatabaseException($"{file.FullName}: its folder cannot be written to ({fault.Message}). Set NEWSDASHBOARD_DATA to a folder of your own.", fault);
        }
    }

    private async Task BringUpToDateAsync(CancellationToken cancellationToken)
    {
        RefuseToReplace();
        if (!file.IsEmpty)
            await RefuseForeignAsync(cancellationToken);

        var version = file.IsEmpty
            ? new SchemaVersion([], context.Database.GetMigrations().ToList())
            : await SchemaVersion.ReadAsync(context, cancellationToken);
        if (version is { Applied.Count: > 0, Pending.Count: > 0 })
            SqliteBackup.Make(context, file.BackupName(version.Pending[0]));

        if (version.Pending.Count > 0)
        {
            if (file.IsEmpty)
                await BeginFileAsync(cancellationToken);
            else
                await ClearStaleLockAsync(cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        // Also the proof that the file can be written to; beginning to write alone is let pass in a read-only one.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await using var write = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.IdSequences.ExecuteUpdateAsync(row => row.SetProperty(sequence => sequence.Next, sequence => sequence.Next), cancellationToken);
        await write.RollbackAsync(cancellationToken);
    }

    private void RefuseToReplace()
    {
        if (file.IsEmpty && file.FindRemains() is { } remains)
        {
            throw new NewsDatabaseException(
                $"{file.FullName} is missing or empty, but {remains} of an earlier database stands beside it. " +
                "Put the file or its backup back in place; to begin anew, move the remains away.");
        }

        if (!file.IsEmpty && !file.HasSqliteHeader())
            throw new NewsDatabaseException($"{file.FullName} is damaged, or is not a SQLite database. It was left as it is: put a backup in its place, or choose another file in ConnectionStrings:News.");
    }

    private async Task RefuseForeignAsync(CancellationToken cancellationToken)
    {
        var tables = await context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").ToListAsync(cancellationToken);
        if (tables.Any(table => !table.StartsWith("__EF", StringComparison.Ordinal)) && !tables.Contains("__EFMigrationsHistory"))
            throw new NewsDatabaseException($"{file.FullName} belongs to another program (it has the table {tables[0]}). It was left as it is; choose another file in ConnectionStrings:News.");
    }

    /// <summary>The size of pages is set by the first write. Of SQLite's usual 4 KB an article of 2 KB wastes nearly half.</summary>
    private async Task BeginFileAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(context.Database.GetConnectionString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A process that was killed in a migration leaves EF's lock row behind, and the next one would wait for it for ever. We hold the file lock, so nobody else is migrating.</summary>
    private async Task ClearStaleLockAsync(CancellationToken cancellationToken)
    {
        var has = await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken);
        if (has > 0)
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
