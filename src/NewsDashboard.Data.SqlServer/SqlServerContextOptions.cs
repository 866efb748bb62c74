using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace NewsDashboard.Data.SqlServer;

public static class SqlServerContextOptions
{
    /// <summary>Points a context at a SQL Server database, with this project's migrations; passing network faults are tried again.</summary>
    public static DbContextOptionsBuilder UseNewsSqlServer(this DbContextOptionsBuilder builder, string connectionString) => builder
        .UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerContextOptions).Assembly)
            .EnableRetryOnFailure())
        .ReplaceService<IModelCustomizer, SqlServerModelCustomizer>();
}
