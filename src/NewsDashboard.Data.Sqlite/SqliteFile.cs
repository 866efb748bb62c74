using Microsoft.Data.Sqlite;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Sqlite;

/// <summary>The database file and what may stand beside it.</summary>
internal sealed class SqliteFile
{
    private const string BackupMark = ".before-";

    private readonly string path;

    private SqliteFile(string path) => this.path = path;

    public string FullName => path;

    public string LockName => path + ".migrating";

    public bool Exists => File.Exists(path);

    /// <summary>True also for the empty file that a start killed early leaves behind.</summary>
    public bool IsEmpty => !Exists || new FileInfo(path).Length == 0;

    public static string ConnectionString(DatabaseOptions options) =>
        options.ConnectionString ?? new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.DataFolder, "news.db") }.ConnectionString;

    public static SqliteFile Of(DatabaseOptions options) =>
        new(Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString(options)).DataSource));

    public string BackupName(string migration) => path + BackupMark + migration;

    /// <summary>The remains of an earlier database of this name: its write-ahead log or a backup; null where there are none.</summary>
    public string? FindRemains()
    {
        var log = new FileInfo(path + "-wal");
        if (log is { Exists: true, Length: > 0 })
            return log.FullName;

        var folder = Path.GetDirectoryName(path)!;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, Path.GetFileName(path) + BackupMark + "*").Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    /// <summary>Whether the file begins as every SQLite database does.</summary>
    public bool HasSqliteHeader()
    {
        Span<byte> start = stackalloc byte[16];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
    }
}
