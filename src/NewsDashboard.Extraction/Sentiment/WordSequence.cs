using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Up to three words in order, in a certain place about a target.</summary>
internal readonly record struct WordSequence(FeatureKind Kind, ulong First, ulong Second = 0, ulong Third = 0)
{
    public ulong Key => WordKey.Mix((WordKey.Mix((WordKey.Mix(First + (ulong)Kind) * 31) ^ Second) * 31) ^ Third);

    /// <summary>How many words a sequence of this kind has.</summary>
    public static int LengthOf(FeatureKind kind) => kind switch
    {
        FeatureKind.Target => 1,
        FeatureKind.AfterLong => 3,
        _ => 2,
    };
}
