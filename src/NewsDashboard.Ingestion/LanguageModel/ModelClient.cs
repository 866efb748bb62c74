using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Makes the chat client of the configured service. Ollama serves the same interface as OpenAI, so that one client does for both.</summary>
internal static class ModelClient
{
    /// <summary>The client insists on a key; a service that wants none overlooks it.</summary>
    private const string NoKey = "none";

    public static IChatClient Create(LanguageModelOptions options)
    {
        var http = new HttpClient(new BoundedAnswers(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }))
        {
            // The time limit of an article is the caller's, by the clock that it was given.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var key = string.IsNullOrWhiteSpace(options.ApiKey) ? NoKey : options.ApiKey.Trim();
        var client = new ChatClient(options.Model!.Trim(), new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Endpoint = options.Address,
            Transport = new HttpClientPipelineTransport(http),
            NetworkTimeout = Timeout.InfiniteTimeSpan,

            // Every request is counted against the day's limit, so none is repeated unseen.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        });
        return client.AsIChatClient();
    }
}
