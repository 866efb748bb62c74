using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsDashboard.Data.Sqlite;

/// <summary>
/// Inserts rows with one prepared statement. SaveChanges on SQLite sends a statement of its own for each row, which takes
/// several times as long as SQLite itself.
/// </summary>
internal static class PreparedInsert
{
    /// <summary>All rows in the context's current transaction, in their order.</summary>
    public static void Run<T>(NewsDbContext context, IReadOnlyList<T> rows)
        where T : class
    {
        if (rows.Count == 0)
            return;

        var entity = context.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(rows));
        using var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var columns = entity.GetProperties().Select((property, index) => new Column(property, command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{index}" }))).ToList();
        command.CommandText =
            $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
        command.Prepare();
        foreach (var row in rows)
        {
            foreach (var column in columns)
                column.Take(row);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>A property with its parameter.</summary>
    private sealed class Column(IProperty property, SqliteParameter parameter)
    {
        private readonly Func<object, object?> read = property.PropertyInfo!.GetValue;
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = $"\"{property.GetColumnName()}\"";

        public SqliteParameter Parameter => parameter;

        public void Take(object row)
        {
            var value = read(row);
            parameter.Value = (convert is null ? value : convert(value)) ?? DBNull.Value;
        }
    }
}
