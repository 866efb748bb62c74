using System.ComponentModel.DataAnnotations;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Section <c>LanguageModel</c>: whether a language model reads the meetings, which one, and what it may cost.</summary>
public sealed class LanguageModelOptions : IValidatableObject
{
    public const string Section = "LanguageModel";

    /// <summary>Stored with every report that the model gives.</summary>
    private const int LongestModelName = 150;

    private static readonly string[] Providers = ["None", "OpenAI", "Ollama"];

    /// <summary><c>LanguageModel:Provider</c>: "None" (default: the rules read), "OpenAI" (or any service with the same chat interface) or "Ollama".</summary>
    public string Provider { get; set; } = "None";

    /// <summary><c>LanguageModel:Endpoint</c>: base address; default https://api.openai.com/v1, for Ollama http://localhost:11434/v1.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>LanguageModel:Model</c>: the model's name at the service.</summary>
    public string? Model { get; set; }

    /// <summary><c>LanguageModel:ApiKey</c>: best given as the environment variable <c>LanguageModel__ApiKey</c>.</summary>
    public string? ApiKey { get; set; }

    /// <summary><c>LanguageModel:UseJsonSchema</c>: false for a service that gives JSON but takes no schema; the schema then goes into the prompt.</summary>
    public bool UseJsonSchema { get; set; } = true;

    /// <summary><c>LanguageModel:Temperature</c>: default 0 for Ollama, else the service's own, because some models refuse any other.</summary>
    [Range(0.0, 2.0, ErrorMessage = "LanguageModel:Temperature must be between 0 and 2.")]
    public double? Temperature { get; set; }

    /// <summary><c>LanguageModel:SecondsPerArticle</c>: after them the rules read the article.</summary>
    [Range(1, 600, ErrorMessage = "LanguageModel:SecondsPerArticle must be between 1 and 600.")]
    public int SecondsPerArticle { get; set; } = 60;

    /// <summary><c>LanguageModel:CharactersPerArticle</c>: longer articles are read by the rules.</summary>
    [Range(100, 1_000_000, ErrorMessage = "LanguageModel:CharactersPerArticle must be between 100 and 1000000.")]
    public int CharactersPerArticle { get; set; } = 24_000;

    /// <summary><c>LanguageModel:OutputTokens</c>: the longest answer.</summary>
    [Range(100, 100_000, ErrorMessage = "LanguageModel:OutputTokens must be between 100 and 100000.")]
    public int OutputTokens { get; set; } = 4_000;

    /// <summary><c>LanguageModel:RequestsPerDay</c>: in a day of UTC.</summary>
    [Range(1, 10_000_000, ErrorMessage = "LanguageModel:RequestsPerDay must be between 1 and 10000000.")]
    public int RequestsPerDay { get; set; } = 1_000;

    /// <summary><c>LanguageModel:TokensPerDay</c>: questions and answers together, in a day of UTC.</summary>
    [Range(1_000L, 100_000_000_000L, ErrorMessage = "LanguageModel:TokensPerDay must be between 1000 and 100000000000.")]
    public long TokensPerDay { get; set; } = 2_000_000;

    /// <summary><c>LanguageModel:FailuresBeforePause</c>: so many in a row, and the model is left alone for <see cref="PauseSeconds"/>.</summary>
    [Range(1, 1_000, ErrorMessage = "LanguageModel:FailuresBeforePause must be between 1 and 1000.")]
    public int FailuresBeforePause { get; set; } = 3;

    /// <summary><c>LanguageModel:PauseSeconds</c>.</summary>
    [Range(1, 86_400, ErrorMessage = "LanguageModel:PauseSeconds must be between 1 and 86400.")]
    public int PauseSeconds { get; set; } = 300;

    /// <summary><c>LanguageModel:Confidence</c>: of its reports, 0 to 1. Measure your model on annotated articles and put its precision here.</summary>
    [Range(0.0, 1.0, ErrorMessage = "LanguageModel:Confidence must be between 0 and 1.")]
    public double Confidence { get; set; } = 0.7;

    /// <summary>A model reads, not the rules alone.</summary>
    public bool IsOn => !Is("None");

    public bool IsOllama => Is("Ollama");

    /// <summary>Where requests go. Ollama serves the common chat interface below /v1.</summary>
    public Uri Address
    {
        get
        {
            var address = new Uri(NotBlank(Endpoint) ?? (IsOllama ? "http://localhost:11434" : "https://api.openai.com/v1"));
            return IsOllama && address.AbsolutePath == "/" ? new Uri(address, "v1") : address;
        }
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Array.Exists(Providers, Is))
        {
            yield return new ValidationResult($"LanguageModel:Provider is \"{Provider}\"; allowed are {string.Join(", ", Providers)}.");
            yield break;
        }

        if (!IsOn)
            yield break;
        if (NotBlank(Model) is null || Model!.Length > LongestModelName || Model.Any(char.IsControl))
            yield return new ValidationResult($"LanguageModel:Model must name the model, in at most {LongestModelName} characters, where LanguageModel:Provider is {Provider}.");
        if (NotBlank(Endpoint) is { } endpoint && !IsAddress(endpoint))
            yield return new ValidationResult("LanguageModel:Endpoint must be an http or https address without user, password, query or fragment, such as https://api.openai.com/v1 or http://localhost:11434.");
        if (Is("OpenAI") && NotBlank(Endpoint) is null && NotBlank(ApiKey) is null)
            yield return new ValidationResult("LanguageModel:ApiKey must be set for https://api.openai.com/v1; a service of your own that wants none is named by LanguageModel:Endpoint.");
    }

    private bool Is(string provider) => provider.Equals(Provider.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo: "", Query: "", Fragment: "" };

    private static string? NotBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
