using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Reads the tone of a text: of its sentences, and toward the countries and people in them. Safe for use by many threads at once.</summary>
public sealed class ToneAnalyzer
{
    private readonly ToneModel model = ToneModel.Default;

    /// <summary>Tone of a short text toward one target in it.</summary>
    /// <param name="text">A sentence or a few.</param>
    /// <param name="target">The words of the target, in UTF-16 code units.</param>
    /// <returns>Neutral where the span covers no word.</returns>
    public TargetTone AnalyzeTarget(string text, TextSpan target)
    {
        var reader = new TargetReader();
        return reader.Read(Document.Read(text), target, model.Vocabulary) ? model.Score(reader.Features) : TargetTone.None;
    }
}
