using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Cli.Commands;
using NewsDashboard.Data;
using NewsDashboard.Data.Sqlite;
using NewsDashboard.Extraction;
using NewsDashboard.Ingestion;

namespace NewsDashboard.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsdashboard-analyze-").FullName;

    private string Input => Path.Combine(folder, "in.jsonl");

    private string Output => Path.Combine(folder, "out.jsonl");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_default_the_rules_read_and_the_order_is_kept()
    {
        await WriteAsync(2);
        using var errors = new StringWriter();

        var code = await AnalyzeCommand.RunAsync(Input, Output, new RuleExtractor(new ArticleAnalyzer()), errors, Cancel);

        Assert.Equal((0, ""), (code, errors.ToString()));
        var lines = await File.ReadAllLinesAsync(Output, Cancel);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, (line, index) => Assert.StartsWith($"{{\"id\":\"a{index + 1}\"", line, StringComparison.Ordinal));
        Assert.Contains("\"parties\":[\"FR\",\"IT\"]", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_configured_is_asked_for_in_vain()
    {
        await WriteAsync(1);

        var (code, errors) = await RunWithModelAsync();

        Assert.Equal(2, code);
        Assert.Contains("set LanguageModel:Provider to OpenAI or Ollama", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        await WriteAsync(1);

        var (code, errors) = await RunWithModelAsync(("LanguageModel:Provider", "Ollama"));

        Assert.Equal(2, code);
        Assert.Contains("LanguageModel:Model must name the model", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_model_cannot_be_reached_the_rules_read_and_the_end_says_so()
    {
        await WriteAsync(2);
        using var errors = new StringWriter();
        await AnalyzeCommand.RunAsync(Input, Output, new RuleExtractor(new ArticleAnalyzer()), errors, Cancel);
        var byRules = await File.ReadAllTextAsync(Output, Cancel);

        var (code, said) = await RunWithModelAsync(
            ("LanguageModel:Provider", "Ollama"), ("LanguageModel:Model", "m"), ("LanguageModel:Endpoint", $"http://127.0.0.1:{ClosedPort()}"));

        Assert.Equal(0, code);
        Assert.Contains("the model read 0 articles and the rules 2 in its place", said, StringComparison.Ordinal);
        Assert.Equal(byRules, await File.ReadAllTextAsync(Output, Cancel));
    }

    [Fact]
    public async Task An_input_that_is_also_the_output_is_left_as_it_was()
    {
        await WriteAsync(1);
        var before = await File.ReadAllTextAsync(Input, Cancel);
        using var errors = new StringWriter();

        Assert.Equal(2, await AnalyzeCommand.RunAsync(Input, Input, new RuleExtractor(new ArticleAnalyzer()), errors, Cancel));

        Assert.Equal(before, await File.ReadAllTextAsync(Input, Cancel));
        Assert.Contains("in.jsonl", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no article")]
    public async Task An_input_that_cannot_be_read_leaves_an_older_output_as_it_was(string? content)
    {
        if (content is not null)
            await File.WriteAllTextAsync(Input, content, Cancel);
        await File.WriteAllTextAsync(Output, "older", Cancel);

        Assert.Equal(2, await AnalyzeCommand.RunAsync(Input, Output, new RuleExtractor(new ArticleAnalyzer()), TextWriter.Null, Cancel));

        Assert.Equal("older", await File.ReadAllTextAsync(Output, Cancel));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Code, string Errors)> RunWithModelAsync(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("NEWSDASHBOARD_DATA", folder)).ToDictionary(setting => setting.Item1, string? (setting) => setting.Item2))
            .Build();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddNewsDatabase(configuration, new SqliteProvider())
            .AddIngestion(configuration)
            .BuildServiceProvider();
        using var errors = new StringWriter();
        return (await AnalyzeCommand.RunWithModelAsync(Input, Output, services, errors, Cancel), errors.ToString());
    }

    private Task WriteAsync(int articles) => File.WriteAllLinesAsync(Input, Enumerable.Range(1, articles).Select(number =>
        $$"""{"id":"a{{number}}","published":"2023-05-03","text":"French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Rome on Tuesday."}"""), Cancel);

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
