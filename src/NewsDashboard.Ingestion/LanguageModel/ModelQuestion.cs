using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsDashboard.Extraction;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Puts one article to the model, within the limits of time and cost.</summary>
internal sealed class ModelQuestion(
    IChatClient client, ModelAllowance allowance, IOptions<LanguageModelOptions> options, TimeProvider clock, ILogger<ModelQuestion> logger)
{
    /// <summary>For English a token has about four; for other scripts fewer.</summary>
    private const int CharactersPerToken = 3;

    /// <returns>The answer, or why there is none; exactly one is null.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<(ModelReply? Reply, string? Reason)> AskAsync(Article article, CancellationToken cancellationToken)
    {
        if (article.Content.Length > options.Value.CharactersPerArticle)
            return (null, $"the article has {article.Content.Length} characters, more than LanguageModel:CharactersPerArticle");

        var messages = ModelPrompt.For(article, options.Value);
        var turn = await allowance.TakeAsync(TokensAtMost(messages), cancellationToken);
        if (turn.Refusal is not null)
            return (null, turn.Refusal);

        var (response, failure) = await SendAsync(messages, cancellationToken);
        var used = response?.Usage?.TotalTokenCount ?? failure?.TokensUsed;
        if (used is not null && await allowance.SettleAsync(turn, used.Value) is { } problem)
            logger.LogWarning("The tokens that an answer used could not be noted: {Reason}", problem);

        var (reply, reason) = response is null ? (null, failure!.Reason) : Read(response);
        if (reply is null)
            allowance.Fail(failure?.Wait);
        else
            allowance.Succeed();
        return (reply, reason);
    }

    private long TokensAtMost(List<ChatMessage> messages) => messages.Sum(message => message.Text.Length) / CharactersPerToken + options.Value.OutputTokens;

    private async Task<(ChatResponse? Response, ModelFailure? Failure)> SendAsync(List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.SecondsPerArticle), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return (await client.GetResponseAsync(messages, ModelPrompt.Options(options.Value), either.Token), null);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception) when (late.IsCancellationRequested)
        {
            return (null, new ModelFailure($"there was no answer in {options.Value.SecondsPerArticle} s (LanguageModel:SecondsPerArticle)"));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever is wrong with the service, the rules can read the article.
            return (null, ModelFailure.Of(problem, clock.GetUtcNow().UtcDateTime));
        }
    }

    private static (ModelReply? Reply, string? Reason) Read(ChatResponse response)
    {
        if (response.FinishReason == ChatFinishReason.Length)
            return (null, "its answer is longer than LanguageModel:OutputTokens");
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            return (null, "the service declined to read the article");
        try
        {
            return JsonSerializer.Deserialize<ModelReply>(response.Text, ModelReply.Json) is { IsWhole: true } reply
                ? (reply, null)
                : (null, "its answer has a null where something is due");
        }
        catch (JsonException problem)
        {
            var place = string.IsNullOrEmpty(problem.Path) || problem.Path == "$" ? "" : $" at {problem.Path}";
            return (null, $"its answer is not the JSON that was asked for{place}");
        }
    }
}
