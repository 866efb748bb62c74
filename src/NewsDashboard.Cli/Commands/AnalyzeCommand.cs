using System.CommandLine;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Extraction;

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

    public static Command Create()
    {
        var command = new Command("analyze", "Extracts meetings and countries from an article file.") { Input, Output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Input), parsed.GetRequiredValue(Output), Console.Error));
        return command;
    }

    /// <summary>Analyzes a file on all cores.</summary>
    /// <returns>Exit code: 0, or 2 where the input cannot be read or the output cannot be written.</returns>
    public static int Run(string input, string output, TextWriter errors)
    {
        try
        {
            var analyzer = new ArticleAnalyzer();
            using var batches = ArticleFile.ReadBatches(input).GetEnumerator();

            // The input is open before the output is: one that is missing, or the same file, costs nothing that was there before.
            var isMore = batches.MoveNext();
            using var stream = output == "-" ? Console.OpenStandardOutput() : File.Create(output);
            using var buffered = new BufferedStream(stream, 1 << 16);
            for (; isMore; isMore = batches.MoveNext())
            {
                var batch = batches.Current;
                var lines = new byte[batch.Count][];
                Parallel.For(0, batch.Count, i => lines[i] = AnnotationWriter.Write(batch[i], analyzer.Analyze(batch[i])));
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
            errors.WriteLine($"analyze: {problem.Message}");
            return 2;
        }
    }
}
