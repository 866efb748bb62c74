using Microsoft.Extensions.Options;
using NewsDashboard.Ingestion.LanguageModel;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class LanguageModelSettingsTests
{
    [Fact]
    public void It_is_off_unless_asked_for() => Assert.False(new LanguageModelOptions().IsOn);

    [Theory]
    [InlineData("Provider=Gemini", "LanguageModel:Provider is \"Gemini\"; allowed are None, OpenAI, Ollama.")]
    [InlineData("Provider=Ollama", "LanguageModel:Model must name the model")]
    [InlineData("Provider=OpenAI;Model=m", "LanguageModel:ApiKey must be set for https://api.openai.com/v1")]
    [InlineData("Provider=OpenAI;Model=m;Endpoint=localhost:8000", "LanguageModel:Endpoint must be an http or https address")]
    [InlineData("Provider=OpenAI;Model=m;Endpoint=https://me:secret@llm.example/v1", "LanguageModel:Endpoint must be an http or https address without user, password")]
    [InlineData("SecondsPerArticle=0", "LanguageModel:SecondsPerArticle must be between 1 and 600.")]
    [InlineData("RequestsPerDay=0", "LanguageModel:RequestsPerDay must be between 1 and 10000000.")]
    [InlineData("TokensPerDay=-1", "LanguageModel:TokensPerDay must be between 1000 and 100000000000.")]
    [InlineData("Temperature=3", "LanguageModel:Temperature must be between 0 and 2.")]
    [InlineData("Confidence=70", "LanguageModel:Confidence must be between 0 and 1.")]
    public async Task A_wrong_setting_is_named_with_what_is_allowed(string settings, string message)
    {
        await using var fixture = await CreateAsync(settings);

        var problem = Assert.Throws<OptionsValidationException>(() => fixture.Get<IOptions<LanguageModelOptions>>().Value);

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Provider=OpenAI;Model=m;ApiKey=k", "https://api.openai.com/v1")]
    [InlineData("Provider=OpenAI;Model=m;Endpoint=http://localhost:8000/v1", "http://localhost:8000/v1")]
    [InlineData("Provider=Ollama;Model=m", "http://localhost:11434/v1")]
    [InlineData("Provider=Ollama;Model=m;Endpoint=http://box:11434/", "http://box:11434/v1")]
    [InlineData("Provider=ollama;Model=m;Endpoint=http://box:11434/v1", "http://box:11434/v1")]
    public async Task Requests_go_to_the_service_that_is_configured(string settings, string address)
    {
        await using var fixture = await CreateAsync(settings);

        Assert.Equal(address, fixture.Get<IOptions<LanguageModelOptions>>().Value.Address.AbsoluteUri);
    }

    private static Task<IngestionFixture> CreateAsync(string settings) => IngestionFixture.CreateAsync(
        null, [.. settings.Split(';').Select(setting => setting.Split('=', 2)).Select(pair => ($"LanguageModel:{pair[0]}", pair[1]))]);
}
