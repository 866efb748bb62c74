using NewsDashboard.Cli.Commands;

namespace NewsDashboard.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Line = """{"id":"a","published":"2022-02-05","title":"","text":"China's President Xi Jinping met Egyptian President Abdel Fattah al-Sisi in Beijing on Saturday."}""";

    private readonly string folder = Directory.CreateTempSubdirectory("newsdashboard-analyze-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Writes_one_line_for_each_article_in_the_files_order()
    {
        var input = Write("in.jsonl", string.Join('\n', Enumerable.Range(0, 600).Select(number => Line.Replace("\"a\"", $"\"a{number}\"", StringComparison.Ordinal))));
        var output = Path.Combine(folder, "out.jsonl");

        Assert.Equal(0, AnalyzeCommand.Run(input, output, TextWriter.Null));

        var lines = File.ReadAllLines(output);
        Assert.Equal(Enumerable.Range(0, 600).Select(number => $"{{\"id\":\"a{number}\","), lines.Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.All(lines, line => Assert.Contains("\"start\":\"2022-02-05\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_that_is_also_the_output_is_left_as_it_was()
    {
        var file = Write("in.jsonl", Line);
        using var errors = new StringWriter();

        Assert.Equal(2, AnalyzeCommand.Run(file, file, errors));

        Assert.Equal(Line, File.ReadAllText(file));
        Assert.Contains("in.jsonl", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no article")]
    public void An_input_that_cannot_be_read_leaves_an_older_output_as_it_was(string? content)
    {
        var input = content is null ? Path.Combine(folder, "missing.jsonl") : Write("in.jsonl", content);
        var output = Write("out.jsonl", "older");

        Assert.Equal(2, AnalyzeCommand.Run(input, output, TextWriter.Null));

        Assert.Equal("older", File.ReadAllText(output));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
