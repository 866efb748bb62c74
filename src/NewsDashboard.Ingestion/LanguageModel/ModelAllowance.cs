using System.Globalization;
using Microsoft.Extensions.Options;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Says whether the model may be asked: within the day's limits, and not while it is left alone after failures.</summary>
internal sealed class ModelAllowance(ModelUseFile file, IOptions<LanguageModelOptions> options, TimeProvider clock)
{
    private readonly Lock gate = new();
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;
    private int failures;

    /// <summary>Counts a request and sets tokens aside for it, the most that it can need.</summary>
    public async Task<ModelTurn> TakeAsync(long tokens, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (clock.GetUtcNow() < pausedUntil)
                return ModelTurn.Refused(string.Create(CultureInfo.InvariantCulture, $"it is left alone until {pausedUntil.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC after failures"));
        }

        var turn = ModelTurn.Refused("");
        try
        {
            await file.ChangeAsync(
                use =>
                {
                    var refusal = use.Requests >= options.Value.RequestsPerDay ? $"the day's {options.Value.RequestsPerDay} requests are used up (LanguageModel:RequestsPerDay)"
                        : use.Tokens + tokens > options.Value.TokensPerDay ? $"the day's {options.Value.TokensPerDay} tokens do not suffice for one more article (LanguageModel:TokensPerDay)"
                        : null;
                    turn = new ModelTurn(refusal, use.Day, tokens);
                    return refusal is null ? use with { Requests = use.Requests + 1, Tokens = use.Tokens + tokens } : null;
                },
                cancellationToken);
            return turn;
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            // Without the count, no limit would hold.
            return ModelTurn.Refused($"the day's use cannot be counted: {problem.Message}");
        }
    }

    /// <summary>Puts what was used in the place of what was set aside.</summary>
    /// <returns>Null, or why it could not be written; what was set aside then stays used, the safe side.</returns>
    public async Task<string?> SettleAsync(ModelTurn turn, long used)
    {
        try
        {
            // Over midnight the new day owes nothing to the old.
            await file.ChangeAsync(use => use.Day == turn.Day ? use with { Tokens = use.Tokens - turn.Tokens + used } : null, CancellationToken.None);
            return null;
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return problem.Message;
        }
    }

    public void Succeed()
    {
        lock (gate)
            failures = 0;
    }

    /// <param name="wait">How long the service asked to be left alone, or null.</param>
    public void Fail(TimeSpan? wait)
    {
        lock (gate)
        {
            failures++;
            if (wait is null && failures < options.Value.FailuresBeforePause)
                return;
            failures = 0;
            pausedUntil = clock.GetUtcNow() + (wait ?? TimeSpan.FromSeconds(options.Value.PauseSeconds));
        }
    }

    private static bool IsOfFile(Exception problem) => problem is IOException or UnauthorizedAccessException or InvalidDataException;
}
