using Microsoft.EntityFrameworkCore;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class WatchedFolderTests
{
    private const string Line = """{"published":"2022-02-05","text":"They met."}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_stays_as_it_is_is_taken_in_and_moved_to_done()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        File.WriteAllText(Path.Combine(inbox, "news.jsonl"), Line);

        Assert.Equal(0, await watched.LookAsync(inbox, Cancel));
        Assert.Equal(1, await watched.LookAsync(inbox, Cancel));

        Assert.Single(await fixture.ArticlesAsync());
        Assert.False(File.Exists(Path.Combine(inbox, "news.jsonl")));
        Assert.Equal(Line, File.ReadAllText(Path.Combine(inbox, "done", "news.jsonl")));
    }

    [Fact]
    public async Task F16_A_file_that_still_grows_is_waited_for()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        var path = Path.Combine(inbox, "news.jsonl");

        File.WriteAllText(path, Line[..20]);
        await watched.LookAsync(inbox, Cancel);
        File.AppendAllText(path, Line[20..]);
        Assert.Equal(0, await watched.LookAsync(inbox, Cancel));
        Assert.Equal(1, await watched.LookAsync(inbox, Cancel));

        Assert.Single(await fixture.ArticlesAsync());
    }

    [Fact]
    public async Task A_file_without_any_article_is_moved_to_failed_with_the_reason_beside_it()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        File.WriteAllText(Path.Combine(inbox, "bad.jsonl"), "{}");

        await watched.LookAsync(inbox, Cancel);
        await watched.LookAsync(inbox, Cancel);

        Assert.True(File.Exists(Path.Combine(inbox, "failed", "bad.jsonl")));
        Assert.Contains("it has no \"text\"", File.ReadAllText(Path.Combine(inbox, "failed", "bad.jsonl.why.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_file_of_the_same_name_overwrites_nothing()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        foreach (var text in new[] { "One.", "Two." })
        {
            File.WriteAllText(Path.Combine(inbox, "news.txt"), $"date 2022-02-05\n{text}");
            await watched.LookAsync(inbox, Cancel);
            await watched.LookAsync(inbox, Cancel);
        }

        Assert.Equal(2, Directory.GetFiles(Path.Combine(inbox, "done")).Length);
        Assert.Equal(2, (await fixture.ArticlesAsync()).Count);
    }

    [Fact]
    public async Task F16_Links_out_of_the_folder_and_empty_files_are_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows");
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        File.CreateSymbolicLink(Path.Combine(inbox, "link.txt"), fixture.Write("secret.txt", "Secret."));
        File.WriteAllText(Path.Combine(inbox, "empty.txt"), "");

        await watched.LookAsync(inbox, Cancel);
        Assert.Equal(0, await watched.LookAsync(inbox, Cancel));

        Assert.Empty(await fixture.ArticlesAsync());
    }

    [Fact]
    public async Task A_file_that_cannot_be_moved_is_taken_in_once()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var (watched, inbox) = Open(fixture);
        File.WriteAllText(Path.Combine(inbox, "news.jsonl"), Line);
        // A file where the folder belongs.
        File.WriteAllText(Path.Combine(inbox, "done"), "");
        await watched.LookAsync(inbox, Cancel);

        await Assert.ThrowsAnyAsync<IOException>(() => watched.LookAsync(inbox, Cancel));
        await Assert.ThrowsAnyAsync<IOException>(() => watched.LookAsync(inbox, Cancel));
        await using (var context = fixture.OpenContext())
            Assert.Equal(1, await context.IngestionRuns.CountAsync(run => run.Name == "news.jsonl", Cancel));

        File.Delete(Path.Combine(inbox, "done"));
        Assert.Equal(1, await watched.LookAsync(inbox, Cancel));
        Assert.True(File.Exists(Path.Combine(inbox, "done", "news.jsonl")));
    }

    [Fact]
    public async Task S3_A_file_whose_storing_the_database_breaks_off_stays_until_all_of_it_is_in()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Ingestion:BatchSize", "2"));
        var (watched, inbox) = Open(fixture);
        var lines = Enumerable.Range(1, 6).Select(number => $$"""{"published":"2022-02-05","text":"They met {{number}} times."}""").Prepend("no article");
        File.WriteAllText(Path.Combine(inbox, "news.jsonl"), string.Join('\n', lines));
        await RunSqlAsync(fixture, "CREATE TRIGGER full BEFORE INSERT ON Articles WHEN NEW.Text LIKE '%4 times%' BEGIN SELECT RAISE(ABORT, 'no room'); END");
        await watched.LookAsync(inbox, Cancel);

        Assert.Equal(0, await watched.LookAsync(inbox, Cancel));
        Assert.InRange((await fixture.ArticlesAsync()).Count, 1, 3);
        await RunSqlAsync(fixture, "DROP TRIGGER full");
        Assert.Equal(1, await watched.LookAsync(inbox, Cancel));

        Assert.Equal(6, (await fixture.ArticlesAsync()).Count);
        Assert.True(File.Exists(Path.Combine(inbox, "done", "news.jsonl")));
    }

    private static async Task RunSqlAsync(IngestionFixture fixture, string sql)
    {
        await using var context = fixture.OpenContext();
        await context.Database.ExecuteSqlRawAsync(sql, Cancel);
    }

    private static (WatchedFolder Watched, string Inbox) Open(IngestionFixture fixture)
    {
        var inbox = Path.Combine(fixture.Folder, "inbox");
        Directory.CreateDirectory(inbox);
        return (fixture.Get<WatchedFolder>(), inbox);
    }
}
