using NewsDashboard.Cli.Commands;

namespace NewsDashboard.Cli.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsdashboard-ingest-").FullName;

    [Fact]
    public async Task The_same_file_twice_adds_nothing()
    {
        var file = Write("news.jsonl", Line(1) + Line(2));

        var first = await RunAsync(file);
        var second = await RunAsync(file);

        Assert.Equal((0, "added 2, known 0, rejected 0"), (first.Code, first.Lines[^1]));
        Assert.Equal((0, "added 0, known 2, rejected 0"), (second.Code, second.Lines[^1]));
    }

    [Fact]
    public async Task Prints_what_was_rejected_and_why_and_ends_with_code_1()
    {
        var file = Write("news.jsonl", Line(1) + "{\"text\":\"x\"}\n");

        var (code, lines) = await RunAsync(file, Path.Combine(folder, "missing.txt"));

        Assert.Equal(1, code);
        Assert.Equal("added 1, known 0, rejected 2", lines[^1]);
        Assert.StartsWith($"{file} (line 2): Line 2 is no article: it has no \"published\".", lines[0], StringComparison.Ordinal);
        Assert.Contains("There is no such file or folder.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gives_its_files_and_leaves_other_types_alone()
    {
        Directory.CreateDirectory(Path.Combine(folder, "in", "deeper"));
        Write("in/a.txt", "date 2022-02-05\nOne.");
        Write("in/deeper/b.jsonl", Line(1));
        Write("in/picture.png", "x");

        var (code, lines) = await RunAsync(Path.Combine(folder, "in"));

        Assert.Equal((0, "added 2, known 0, rejected 0"), (code, lines[^1]));
    }

    [Fact]
    public async Task Ends_with_code_2_where_nothing_was_done()
    {
        var (code, lines) = await RunAsync(Write("bad.jsonl", "{}\n"));

        Assert.Equal((2, "added 0, known 0, rejected 1"), (code, lines[^1]));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(int Code, string[] Lines)> RunAsync(params string[] paths)
    {
        await using var services = NewsServices.Build(Path.Combine(folder, "data"));
        using var output = new StringWriter();
        var code = await IngestCommand.RunAsync(paths, services, output, TestContext.Current.CancellationToken);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Line(int number) => $"{{\"id\":\"{number}\",\"published\":\"2022-02-05\",\"url\":\"https://a.example/{number}\",\"text\":\"Text {number}.\"}}\n";
}
