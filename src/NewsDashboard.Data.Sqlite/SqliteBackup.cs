using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Sqlite;

internal static class SqliteBackup
{
    /// <summary>Copies the database as of now, with what stands in its write-ahead log. A copy cut short never has the backup's name.</summary>
    public static void Make(NewsDbContext context, string name)
    {
        var partial = name + ".part";
        File.Delete(partial);
        using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ConnectionString))
        {
            copy.Open();
            context.Database.OpenConnection();
            try
            {
                ((SqliteConnection)context.Database.GetDbConnection()).BackupDatabase(copy);
            }
            finally
            {
                context.Database.CloseConnection();
            }
        }

        File.Move(partial, name, overwrite: true);
    }
}
