using System.Globalization;
using Microsoft.Extensions.AI;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>The question put to the model: <c>extract-meetings.txt</c> with the parties' codes, then the article.</summary>
internal static class ModelPrompt
{
    private static readonly string Instructions = Read();

    public static List<ChatMessage> For(Article article, LanguageModelOptions options)
    {
        var day = article.Published.ToString("dddd, yyyy-MM-dd", CultureInfo.InvariantCulture);
        var instructions = options.UseJsonSchema ? Instructions : $"{Instructions}\n\nJSON SCHEMA OF THE ANSWER\n{Format.Schema}";
        return
        [
            new ChatMessage(ChatRole.System, instructions),
            new ChatMessage(ChatRole.User, $"Day of publication: {day}\n\n<article>\n{article.Content}\n</article>"),
        ];
    }

    public static ChatOptions Options(LanguageModelOptions options) => new()
    {
        ResponseFormat = options.UseJsonSchema ? Format : ChatResponseFormat.Json,
        MaxOutputTokens = options.OutputTokens,
        Temperature = (float?)(options.Temperature ?? (options.IsOllama ? 0 : null)),

        // Services that can, then keep to the schema while they write.
        AdditionalProperties = options.UseJsonSchema ? new AdditionalPropertiesDictionary { ["strict"] = true } : null,
    };

    private static ChatResponseFormatJson Format { get; } =
        ChatResponseFormat.ForJsonSchema<ModelReply>(ModelReply.Json, "meetings", "The meetings that one news article reports.");

    private static string Read()
    {
        using var stream = typeof(ModelPrompt).Assembly.GetManifestResourceStream("extract-meetings.txt")
            ?? throw new InvalidDataException("The prompt extract-meetings.txt is not built into the program.");
        using var reader = new StreamReader(stream);
        var parties = Organisations.All
            .Where(organisation => organisation.Code.Length > 0)
            .DistinctBy(organisation => organisation.Code)
            .Select(organisation => $"{organisation.Code} ({organisation.Name})");
        return reader.ReadToEnd().Replace("{{parties}}", string.Join(", ", parties), StringComparison.Ordinal).TrimEnd();
    }
}
