using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Extraction;
using NewsDashboard.Ingestion.LanguageModel;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>analyze IN.jsonl --out OUT.jsonl</c>: articles in, annotations out, in the same order. It needs no database.</summary>
public static class AnalyzeCommand
{
    private static readonly Argument<string> Input = new("IN")
    {
        Description = "Article file (JSON Lines: id, published, title, text), or - for standard input.",
    };

    private static readonly Option<string> Output = new("--out")
    {
        Description = "Annotation file to write, or - for standard output.",
        DefaultValueFactory = _ => "-",
    };

    private static readonly Option<bool> Model = new("--model")
    {
        Description = "Lets the language model of section LanguageModel of the settings read the meetings; else the rules do.",
    };

    public static Command Create()
    {
        var command = new Command("analyze", "Extracts meetings and countries from an article file.") { Input, Output, Model };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (input, output) = (parsed.GetRequiredValue(Input), parsed.GetRequiredValue(Output));
            if (!parsed.GetValue(Model))
                return await RunAsync(input, output, new RuleExtractor(new ArticleAnalyzer()), Console.Error, cancellationToken);

            await using var services = NewsServices.Build(dataFolder: null);
            return await RunWithModelAsync(input, output, services, Console.Error, cancellationToken);
        });
        return command;
    }

    /// <summary>The same by the language model that the settings name.</summary>
    /// <returns>Exit code: 0, or 2 where there is no model, the input cannot be read or the output cannot be written.</returns>
    public static async Task<int> RunWithModelAsync(string input, string output, IServiceProvider services, TextWriter errors, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!services.GetRequiredService<IOptions<LanguageModelOptions>>().Value.IsOn)
            {
                await errors.WriteLineAsync("analyze: --model needs a language model: set LanguageModel:Provider to OpenAI or Ollama.");
                return 2;
            }

            var code = await RunAsync(input, output, services.GetRequiredService<IArticleExtractor>(), errors, cancellationToken);
            await errors.WriteLineAsync($"analyze: {services.GetRequiredService<ModelCounts>()}");
            return code;
        }
        catch (OptionsValidationException problem)
        {
            await errors.WriteLineAsync($"analyze: {problem.Message}");
            return 2;
        }
    }

    /// <summary>Analyzes a file on all cores.</summary>
    /// <returns>Exit code: 0, or 2 where the input cannot be read or the output cannot be written.</returns>
    public static async Task<int> RunAsync(string input, string output, IArticleExtractor extractor, TextWriter errors, CancellationToken cancellationToken = default)
    {
        try
        {
            using var batches = ArticleFile.ReadBatches(input).GetEnumerator();

            // The input is open before the output is: one that is missing, or the same file, costs nothing that was there before.
            var isMore = batches.MoveNext();
            await using var stream = output == "-" ? Console.OpenStandardOutput() : File.Create(output);
            await using var buffered = new BufferedStream(stream, 1 << 16);
            for (; isMore; isMore = batches.MoveNext())
            {
                var batch = batches.Current;
                var lines = new byte[batch.Count][];
                await Parallel.ForAsync(0, batch.Count, cancellationToken, async (i, cancel) =>
                    lines[i] = AnnotationWriter.Write(batch[i], await extractor.ExtractAsync(batch[i], cancel)));
                foreach (var line in lines)
                {
                    buffered.Write(line);
                    buffered.WriteByte((byte)'\n');
                }
            }

            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"analyze: {problem.Message}");
            return 2;
        }
    }
}
