namespace NewsDashboard.Extraction.Sentiment.Training;

/// <summary>Counts labels given against labels due.</summary>
public sealed class MacroF1
{
    private readonly int[] due = new int[3];
    private readonly int[] given = new int[3];
    private readonly int[] right = new int[3];

    public int Count => due.Sum();

    /// <summary>Mean of the three labels' F1; 0 where nothing was counted.</summary>
    public double Value => (Of(ToneLabel.Negative) + Of(ToneLabel.Neutral) + Of(ToneLabel.Positive)) / 3;

    public void Add(ToneLabel due, ToneLabel given)
    {
        this.due[(int)due]++;
        this.given[(int)given]++;
        if (due == given)
            right[(int)due]++;
    }

    /// <summary>F1 of one label.</summary>
    public double Of(ToneLabel label) =>
        due[(int)label] + given[(int)label] == 0 ? 0 : 2.0 * right[(int)label] / (due[(int)label] + given[(int)label]);
}
