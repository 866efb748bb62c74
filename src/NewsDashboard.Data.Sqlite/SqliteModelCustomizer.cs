using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Sqlite;

/// <summary>What the common model says differently on SQLite.</summary>
internal sealed class SqliteModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);

        // SQLite uses a filtered index only for a query that repeats its words, and EF writes the bare column.
        modelBuilder.Entity<Article>().HasIndex(article => article.IsDemo).HasFilter("\"IsDemo\"");
    }
}
