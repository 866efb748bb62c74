using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Extraction.Sentiment;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>tone IN.jsonl --out OUT.jsonl</c>: the tone of each line's text toward its target, in the same order. It needs no database.</summary>
public static class ToneCommand
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Argument<string> Input = new("IN")
    {
        Description = "Tone file (JSON Lines: id, text, from, to in UTF-16 code units), or - for standard input.",
    };

    private static readonly Option<string> Output = new("--out")
    {
        Description = "File to write (JSON Lines: id, tone from -1 to 1, label negative, neutral or positive), or - for standard output.",
        DefaultValueFactory = _ => "-",
    };

    public static Command Create()
    {
        var command = new Command("tone", "Tells the tone of sentences toward a target.") { Input, Output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Input), parsed.GetRequiredValue(Output), Console.Error));
        return command;
    }

    /// <returns>Exit code: 0, or 2 where the input cannot be read or the output cannot be written.</returns>
    public static int Run(string input, string output, TextWriter errors)
    {
        try
        {
            // Read before the output is opened: a broken line leaves an older output as it was.
            var lines = ToneLine.ReadFile(input, labelled: false).ToList();
            var analyzer = new ToneAnalyzer();
            using var stream = output == "-" ? Console.OpenStandardOutput() : File.Create(output);
            using var buffered = new BufferedStream(stream, 1 << 16);
            using var writer = new Utf8JsonWriter(buffered, Json);
            foreach (var line in lines)
            {
                Write(writer, line.Id, analyzer.AnalyzeTarget(line.Text, line.Target));
                writer.Flush();
                writer.Reset();
                buffered.WriteByte((byte)'\n');
            }

            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine($"tone: {problem.Message}");
            return 2;
        }
    }

    private static void Write(Utf8JsonWriter writer, string id, TargetTone tone)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteNumber("tone", Math.Round(tone.Score, 4));
        writer.WriteString("label", tone.Label.ToString().ToLowerInvariant());
        writer.WriteEndObject();
    }
}
