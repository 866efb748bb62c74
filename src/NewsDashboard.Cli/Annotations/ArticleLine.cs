using System.Globalization;
using System.Text.Json;
using NewsDashboard.Extraction;

namespace NewsDashboard.Cli.Annotations;

/// <summary>One line of an article file: a JSON object with <c>id</c>, <c>published</c> (ISO day), <c>title</c> and <c>text</c>; other members are ignored.</summary>
public static class ArticleLine
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="InvalidDataException">The line is no article; the message names file, line and what is expected.</exception>
    public static Article Parse(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw Bad(file, number, "it is no JSON object");
            return new Article
            {
                Id = Required(json.RootElement, "id", file, number),
                Published = Day(Required(json.RootElement, "published", file, number), file, number),
                Title = Optional(json.RootElement, "title"),
                Text = Required(json.RootElement, "text", file, number),
            };
        }
        catch (JsonException problem)
        {
            throw Bad(file, number, $"it is not valid JSON ({problem.Message})");
        }
        catch (InvalidOperationException problem)
        {
            throw Bad(file, number, $"it holds text that is not valid Unicode ({problem.Message})");
        }
    }

    private static string Required(JsonElement article, string name, string file, int number) =>
        article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Bad(file, number, $"it has no \"{name}\"");

    private static string Optional(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static DateOnly Day(string text, string file, int number) =>
        DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Bad(file, number, $"\"published\" is \"{text}\", not a day like 2024-05-01");

    private static InvalidDataException Bad(string file, int number, string why) =>
        new($"{file}, line {number} is no article: {why}. Each line must be one JSON object with \"id\", \"published\" (YYYY-MM-DD), \"title\" and \"text\"; correct or remove this line and run again.");
}
