namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Leave to send one request.</summary>
/// <param name="Refusal">Why it may not be sent; null where it may.</param>
/// <param name="Day">The day of UTC that it counts to.</param>
/// <param name="Tokens">Set aside for it.</param>
internal sealed record ModelTurn(string? Refusal, DateOnly Day, long Tokens)
{
    public static ModelTurn Refused(string reason) => new(reason, default, 0);
}
