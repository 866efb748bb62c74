using System.Text;
using System.Text.Json;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Sentiment.Training;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Cli.Annotations;

/// <summary>
/// One line of a tone file: a JSON object with <c>id</c>, <c>text</c>, and the target's <c>from</c> (first UTF-16 code unit) and <c>to</c> (just past
/// the last) in the text; for training also <c>label</c> (negative, neutral or positive). Other members are ignored.
/// </summary>
public sealed record ToneLine(string Id, string Text, TextSpan Target, ToneLabel? Label)
{
    /// <summary>Lines in the file's order; blank ones are skipped; <c>-</c> is standard input.</summary>
    /// <exception cref="InvalidDataException">A line is broken; the message names file, line and what is expected.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<ToneLine> ReadFile(string path, bool labelled)
    {
        using var reader = path == "-"
            ? new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false))
            : new StreamReader(path, new UTF8Encoding(false));
        var name = path == "-" ? "standard input" : path;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, name, number, labelled);
        }
    }

    /// <summary>The line as an example to learn from.</summary>
    public ToneExample ToExample() => new(Text, Target, Label!.Value);

    /// <inheritdoc cref="ReadFile"/>
    public static ToneLine Parse(string line, string file, int number, bool labelled)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw Bad("it is no JSON object");
            var id = String(root, "id");
            var text = String(root, "text");
            var from = Offset(root, "from");
            var to = Offset(root, "to");
            if (from < 0 || to <= from || to > text.Length)
                throw Bad($"\"from\" {from} to \"to\" {to} is no target in a text of {text.Length} UTF-16 code units");
            return new ToneLine(id, text, TextSpan.FromBounds(from, to), labelled ? LabelOf(String(root, "label")) : null);
        }
        catch (JsonException problem)
        {
            throw Bad($"it is not valid JSON ({problem.Message})");
        }
        catch (InvalidOperationException problem)
        {
            throw Bad($"it holds text that is not valid Unicode ({problem.Message})");
        }

        string String(JsonElement root, string member) =>
            root.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw Bad($"it has no text \"{member}\"");

        int Offset(JsonElement root, string member) =>
            root.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset)
                ? offset
                : throw Bad($"it has no whole number \"{member}\"");

        ToneLabel LabelOf(string label) => label switch
        {
            "negative" => ToneLabel.Negative,
            "neutral" => ToneLabel.Neutral,
            "positive" => ToneLabel.Positive,
            _ => throw Bad($"\"label\" is \"{label}\""),
        };

        InvalidDataException Bad(string why) => new(
            $"{file}, line {number} is no tone line: {why}. Each line must be one JSON object with \"id\", \"text\", and \"from\" and \"to\", " +
            $"the target's first UTF-16 code unit in the text and the one past its last"
            + (labelled ? ", and \"label\" (negative, neutral or positive)." : ".") + " Correct or remove this line and run again.");
    }
}
