using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.SqlServer;

namespace NewsDashboard.Data.Tests.Providers;

public class PendingChangesTests
{
    [Fact]
    public void Sqlite_migrations_say_all_that_the_model_says()
    {
        using var context = Context(builder => builder.UseNewsSqlite("Data Source=not-opened.db"));
        Assert.False(context.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project src/NewsDashboard.Data.Sqlite");
    }

    [Fact]
    public void SqlServer_migrations_say_all_that_the_model_says()
    {
        using var context = Context(builder => builder.UseNewsSqlServer("Server=not-opened;Database=News"));
        Assert.False(context.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project src/NewsDashboard.Data.SqlServer");
    }

    private static NewsDbContext Context(Action<DbContextOptionsBuilder> use)
    {
        var builder = new DbContextOptionsBuilder<NewsDbContext>();
        use(builder);
        return new NewsDbContext(builder.Options);
    }
}
