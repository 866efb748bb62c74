namespace NewsDashboard.Extraction.Sentiment;

public enum ToneLabel
{
    Negative,
    Neutral,
    Positive,
}

/// <summary>Tone toward one target in one sentence.</summary>
/// <param name="Score">Probability of positive less that of negative: -1 to 1.</param>
/// <param name="Label">The likeliest of the three.</param>
public readonly record struct TargetTone(double Score, ToneLabel Label)
{
    public static readonly TargetTone None = new(0, ToneLabel.Neutral);
}
