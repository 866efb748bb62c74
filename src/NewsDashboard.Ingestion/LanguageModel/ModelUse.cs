namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>What the model was used for on one day of UTC.</summary>
internal sealed record ModelUse(DateOnly Day, int Requests, long Tokens);
