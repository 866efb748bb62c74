using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Sqlite;

/// <summary>The embedded default: one file, no server.</summary>
public sealed class SqliteProvider : DatabaseProvider
{
    public override string Name => "Sqlite";

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => throw new NotImplementedException();
}
