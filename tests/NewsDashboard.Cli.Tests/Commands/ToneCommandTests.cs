using System.Text.Json;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Cli.Commands;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Sentiment.Training;

namespace NewsDashboard.Cli.Tests.Commands;

public sealed class ToneCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tone").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Each_line_gets_tone_and_label_in_order()
    {
        var input = Write(
            """{"id": "b", "text": "Canada condemned Iran for the attack.", "from": 17, "to": 21, "other": 1}""",
            "",
            """{"id": "a", "text": "Poland praised Ukraine for its courage.", "from": 15, "to": 22}""");

        var (code, errors) = Run(input);

        Assert.Equal((0, ""), (code, errors));
        var lines = File.ReadAllLines(Out).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["b", "a"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(["negative", "positive"], lines.Select(line => line.GetProperty("label").GetString()));
        Assert.InRange(lines[0].GetProperty("tone").GetDouble(), -1, 0);
        Assert.InRange(lines[1].GetProperty("tone").GetDouble(), 0, 1);
    }

    [Theory]
    [InlineData("no json", "not valid JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"text": "Wex.", "from": 0, "to": 3}""", "no text \"id\"")]
    [InlineData("""{"id": "a", "text": "Wex.", "from": "0", "to": 3}""", "no whole number \"from\"")]
    [InlineData("""{"id": "a", "text": "Wex.", "from": 0, "to": 30}""", "no target in a text of 4")]
    [InlineData("""{"id": "a", "text": "Wex.", "from": 3, "to": 3}""", "no target")]
    [InlineData("""{"id": "a", "text": "\ud800", "from": 0, "to": 1}""", "not valid Unicode")]
    public void A_broken_line_is_named_and_leaves_the_old_output(string line, string why)
    {
        File.WriteAllText(Out, "old");
        var input = Write("""{"id": "a", "text": "Wex.", "from": 0, "to": 3}""", line);

        var (code, errors) = Run(input);

        Assert.Equal(2, code);
        Assert.Contains("line 2", errors, StringComparison.Ordinal);
        Assert.Contains(why, errors, StringComparison.Ordinal);
        Assert.Contains("\"from\" and \"to\"", errors, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Out));
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_with_its_name()
    {
        var (code, errors) = Run(Path.Combine(folder, "none.jsonl"));

        Assert.Equal(2, code);
        Assert.Contains("none.jsonl", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_asks_for_labels()
    {
        var input = Write("""{"id": "a", "text": "Wex.", "from": 0, "to": 3, "label": "good"}""");
        using var errors = new StringWriter();

        var code = TrainToneCommand.Run(input, Out, "own", false, TextWriter.Null, errors);

        Assert.Equal(2, code);
        Assert.Contains("\"label\" is \"good\"", errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    [Fact]
    public void The_shipped_weights_reach_their_figure_on_the_lines_kept_aside()
    {
        var file = FindTrainingFile();
        Assert.SkipWhen(file is null, "newsmtsc-train.jsonl is not there");
        var analyzer = new ToneAnalyzer();
        var labels = new MacroF1();

        foreach (var example in ToneTrainer.HeldOut(ToneLine.ReadFile(file!, labelled: true).Select(line => line.ToExample())))
            labels.Add(example.Label, analyzer.AnalyzeTarget(example.Text, example.Target).Label);

        Assert.InRange(labels.Count, 800, 900);
        Assert.True(labels.Value >= 0.66, $"{labels.Value}");
    }

    [Fact]
    public void The_shipped_weights_are_what_training_gives()
    {
        var file = FindTrainingFile();
        Assert.SkipWhen(file is null, "newsmtsc-train.jsonl is not there");
        var shipped = Path.Combine(Root()!, "src/NewsDashboard.Extraction/Sentiment/Data/tone-weights.tsv");

        // By way of the command's own default for the file's head.
        var code = TrainToneCommand.Create().Parse([file!, "--out", Out]).Invoke(new() { Output = TextWriter.Null, Error = TextWriter.Null });

        Assert.Equal(0, code);
        Assert.Equal(File.ReadLines(shipped).Count(), File.ReadLines(Out).Count());
        Assert.Equal(File.ReadLines(shipped).Take(200), File.ReadLines(Out).Take(200));
    }

    private string Out => Path.Combine(folder, "out.jsonl");

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder, "in.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }

    private (int Code, string Errors) Run(string input)
    {
        using var errors = new StringWriter();
        return (ToneCommand.Run(input, Out, errors), errors.ToString());
    }

    private static string? Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NewsDashboard.sln")))
                return at.FullName;
        }

        return null;
    }

    private static string? FindTrainingFile() =>
        Root() is { } root && Path.Combine(root, "../shared/sentiment/newsmtsc-train.jsonl") is var path && File.Exists(path) ? path : null;
}
