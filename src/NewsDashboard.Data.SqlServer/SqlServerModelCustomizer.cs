using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace NewsDashboard.Data.SqlServer;

/// <summary>
/// Compares keys byte by byte, as SQLite and the program do. A server's usual collation would take "/News" and "/news",
/// two addresses, for one.
/// </summary>
internal sealed class SqlServerModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string Ordinal = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.ClrType == typeof(string) && (property.IsKey() || property.IsIndex()))
                property.SetCollation(Ordinal);
        }
    }
}
