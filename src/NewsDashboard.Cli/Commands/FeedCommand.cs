using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsDashboard.Ingestion.Feeds;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>feed FILE...</c>: what feed files say, one JSON object a line. It needs no database and no network.</summary>
public static class FeedCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Feed files: RSS, RDF, Atom or JSON Feed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var command = new Command("feed", "Reads feed files and prints their items, one JSON object a file.") { Files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Files), Console.OpenStandardOutput()));
        return command;
    }

    /// <returns>Exit code: 0, 1 where some files are no feeds, or 2 where none is.</returns>
    public static int Run(IReadOnlyList<string> files, Stream output)
    {
        var read = 0;
        foreach (var file in files)
        {
            var document = Read(file);
            using (var json = new Utf8JsonWriter(output, Relaxed))
                Write(json, file, document);
            output.WriteByte((byte)'\n');
            read += document.Ok ? 1 : 0;
        }

        output.Flush();
        return read == files.Count ? 0 : read > 0 ? 1 : 2;
    }

    private static FeedDocument Read(string file)
    {
        try
        {
            return new FileInfo(file).Length > FeedLimits.DocumentBytes
                ? new FeedDocument { Error = $"The file is larger than {FeedLimits.DocumentBytes >> 20} MiB." }
                : FeedParser.Parse(File.ReadAllBytes(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FeedDocument { Error = $"The file cannot be read: {problem.Message}" };
        }
    }

    private static void Write(Utf8JsonWriter json, string file, FeedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteBoolean("ok", document.Ok);
        json.WriteBoolean("repaired", document.Repaired);
        json.WriteString("error", document.Error);
        json.WriteString("title", document.Title);
        json.WriteStartArray("items");
        foreach (var item in document.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("title", item.Title);
            json.WriteString("link", item.Link);
            json.WriteString("published", item.Published?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
