using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsDashboard.Data.SqlServer;

/// <summary>For <c>dotnet ef migrations add NAME --project src/NewsDashboard.Data.SqlServer</c>; no server is asked.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<NewsDbContext>
{
    public NewsDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        builder.UseNewsSqlServer("Server=design-time;Database=News");
        return new NewsDbContext(builder.Options);
    }
}
