using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data.Providers;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;

namespace NewsDashboard.Data.Tests.Sqlite;

/// <summary>What may have happened to the file before the program starts.</summary>
public sealed class SqliteMigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsdashboard-test-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder, "news.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_first_start_makes_the_folder_and_a_file_in_wal_mode_with_keyed_tables()
    {
        var data = Path.Combine(folder, "new", "folder");
        await MigrateAsync(("NEWSDASHBOARD_DATA", data));

        using var connection = Open(Path.Combine(data, "news.db"));
        Assert.Equal("wal", Scalar(connection, "PRAGMA journal_mode"));
        Assert.Equal(8192L, Scalar(connection, "PRAGMA page_size"));
        foreach (var table in new[] { "ArticleCountries", "MeetingParties", "MeetingParticipants", "CountryDays", "OutletDays", "PairMonths" })
            Assert.Contains("WITHOUT ROWID", (string)Scalar(connection, $"SELECT sql FROM sqlite_master WHERE name = '{table}'"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S7_a_start_on_a_good_file_keeps_what_is_in_it()
    {
        await StoreOneAsync();
        await MigrateAsync();
        Assert.Equal(1, await CountArticlesAsync());
    }

    [Fact]
    public async Task S7_a_damaged_file_is_refused_and_left_as_it_is()
    {
        await StoreOneAsync();
        SqliteConnection.ClearAllPools();
        var bytes = await System.IO.File.ReadAllBytesAsync(File, Cancel);
        Array.Fill(bytes, (byte)0x5A, 100, bytes.Length - 100);
        await System.IO.File.WriteAllBytesAsync(File, bytes, Cancel);

        var message = await RefusalAsync();

        Assert.Contains("damaged", message, StringComparison.Ordinal);
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Fact]
    public async Task S7_a_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        await System.IO.File.WriteAllTextAsync(File, "Dear diary", Cancel);

        Assert.Contains("not a SQLite database", await RefusalAsync(), StringComparison.Ordinal);
        Assert.Equal("Dear diary", await System.IO.File.ReadAllTextAsync(File, Cancel));
    }

    [Fact]
    public async Task S7_another_programs_database_is_refused()
    {
        using (var connection = Open(File))
            Execute(connection, "CREATE TABLE recipes (id INTEGER PRIMARY KEY)");

        Assert.Contains("belongs to another program (it has the table recipes)", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news.db-wal")]
    [InlineData("news.db.before-20300101000000_Next")]
    public async Task S7_no_new_database_is_made_where_an_old_one_left_its_traces(string trace)
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, trace), "remains", Cancel);

        Assert.Contains(trace, await RefusalAsync(), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task S7_a_read_only_database_is_told_as_such()
    {
        await MigrateAsync();
        Assert.Contains("read-only", await RefusalAsync(("ConnectionStrings:News", $"Data Source={File};Mode=ReadOnly")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S7_a_folder_in_place_of_the_file_is_told_as_such()
    {
        Directory.CreateDirectory(File);
        Assert.Contains(File, await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S5_a_newer_schema_is_refused_and_left_as_it_is()
    {
        await StoreOneAsync();
        using (var connection = Open(File))
            Execute(connection, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_FromTheFuture', '99.0.0')");

        var message = await RefusalAsync();

        Assert.Contains("newer version of NewsDashboard", message, StringComparison.Ordinal);
        Assert.Contains("20990101000000_FromTheFuture", message, StringComparison.Ordinal);
        Assert.Equal(1, await CountArticlesAsync());
    }

    [Fact]
    public async Task S5_a_lock_row_left_by_a_killed_migration_does_not_stop_the_next()
    {
        using (var connection = Open(File))
            Execute(connection, "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2022-01-01')");

        await MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Equal(0, await CountArticlesAsync());
    }

    [Fact]
    public async Task S5_two_processes_that_start_at_once_both_come_up()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(), Cancel)));
        Assert.Equal(0, await CountArticlesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task S5_an_old_file_is_backed_up_before_a_migration_also_one_that_fails(bool fails)
    {
        await StoreOneAsync();
        await using (var context = NextVersion.Context(File, fails))
        {
            var migration = new SqliteMigration(context, new DatabaseOptions { DataFolder = folder });
            if (fails)
                Assert.Contains("could not be brought up to date", (await Assert.ThrowsAsync<NewsDatabaseException>(() => migration.RunAsync(Cancel))).Message, StringComparison.Ordinal);
            else
                await migration.RunAsync(Cancel);
        }

        using var current = Open(File);
        Assert.Equal(fails ? 0L : 1L, Scalar(current, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Novelties'"));
        using var backup = Open($"{File}.before-{NextVersion.MigrationId}");
        Assert.Equal(1L, Scalar(backup, "SELECT COUNT(*) FROM Articles"));
        Assert.Equal("ok", Scalar(backup, "PRAGMA integrity_check"));
        Assert.Empty(Directory.GetFiles(folder, "*.part"));
    }

    [Fact]
    public async Task S4_a_writer_waits_for_another_program_and_then_says_so()
    {
        await MigrateAsync();
        await using var services = Services(("ConnectionStrings:News", $"Data Source={File};Default Timeout=1"));
        using var other = Open(File);
        Execute(other, "BEGIN IMMEDIATE");

        var writing = Task.Run(() => services.GetRequiredService<ArticleStore>().StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel), Cancel);
        var fault = await Assert.ThrowsAsync<NewsDatabaseException>(() => writing);
        Assert.Contains("Another program is writing", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await services.GetRequiredService<KeyFiguresQuery>().RunAsync(DashboardFilter.None, Cancel)).Articles);

        Execute(other, "ROLLBACK");
        Assert.Equal(6, (await services.GetRequiredService<ArticleStore>().StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel)).Added);
    }

    [Fact]
    public async Task The_database_says_whether_it_answers()
    {
        await using var services = Services();
        var database = services.GetRequiredService<NewsDatabase>();
        Assert.Equal("The database is still being created or brought up to date.", await database.CheckAsync(Cancel));
        await database.MigrateAsync(Cancel);
        Assert.Null(await database.CheckAsync(Cancel));

        System.IO.File.WriteAllText(Path.Combine(folder, "letter.db"), "Dear Sir, this is no database, however long one reads in it.");
        await using var others = Services(("ConnectionStrings:News", $"Data Source={Path.Combine(folder, "letter.db")}"));
        var broken = others.GetRequiredService<NewsDatabase>();
        var fault = await Assert.ThrowsAsync<NewsDatabaseException>(() => broken.MigrateAsync(Cancel));
        Assert.Equal((fault.Message, fault.Message), (broken.Refusal, await broken.CheckAsync(Cancel)));
    }

    private ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("NEWSDASHBOARD_DATA", folder)])
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)))
            .Build();
        return new ServiceCollection().AddNewsDatabase(configuration, new SqliteProvider()).BuildServiceProvider();
    }

    private async Task MigrateAsync(params (string Key, string Value)[] settings)
    {
        await using var services = Services(settings);
        await services.GetRequiredService<NewsDatabase>().MigrateAsync(Cancel);
    }

    private async Task<string> RefusalAsync(params (string Key, string Value)[] settings) =>
        (await Assert.ThrowsAsync<NewsDatabaseException>(() => MigrateAsync(settings))).Message;

    private async Task StoreOneAsync()
    {
        await MigrateAsync();
        await using var services = Services();
        await services.GetRequiredService<ArticleStore>().StoreAsync([new Story("A", "2022-02-05").Says("One.").Build()], cancellationToken: Cancel);
    }

    private async Task<int> CountArticlesAsync()
    {
        await using var services = Services();
        return (await services.GetRequiredService<KeyFiguresQuery>().RunAsync(DashboardFilter.None, Cancel)).Articles;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
