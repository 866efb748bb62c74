using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsDashboard.Data.Sqlite;

/// <summary>For <c>dotnet ef migrations add NAME --project src/NewsDashboard.Data.Sqlite</c>; no database is touched.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<NewsDbContext>
{
    public NewsDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        builder.UseNewsSqlite("Data Source=design-time.db");
        return new NewsDbContext(builder.Options);
    }
}
