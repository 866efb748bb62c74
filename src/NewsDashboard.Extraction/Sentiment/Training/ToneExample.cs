using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment.Training;

/// <summary>A sentence with a target and the tone that a reader found toward it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Target">Span of the target in <paramref name="Text"/>, UTF-16 code units.</param>
/// <param name="Label">The tone.</param>
public sealed record ToneExample(string Text, TextSpan Target, ToneLabel Label)
{
    /// <summary>One of <paramref name="parts"/> parts, the same for every target of one text: so no text is on both sides of a split.</summary>
    public int PartOf(int parts)
    {
        var hash = 2166136261u;
        foreach (var c in Text)
            hash = (hash ^ c) * 16777619;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return (int)((hash ^ (hash >> 13)) % (uint)parts);
    }
}
