using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.SqlServer;

/// <summary>SQL Server 2022 or newer, for more than one machine.</summary>
public sealed class SqlServerProvider : DatabaseProvider
{
    public override string Name => "SqlServer";

    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => throw new NotImplementedException();
}
