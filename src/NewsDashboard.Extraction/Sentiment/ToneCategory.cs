namespace NewsDashboard.Extraction.Sentiment;

/// <summary>The kind of event or trait that a word of <c>tone-lexicon.tsv</c> names; what it says of a target depends on the target's side.</summary>
public enum ToneCategory : byte
{
    None,

    /// <summary>It has a valence and no kind.</summary>
    General,
    Blame,
    Praise,
    Harm,
    Crime,
    Failure,
    Success,
    Virtue,
    Vice,
    Accord,
    Discord,
    Support,
    Pressure,
    Deceit,
    Speech,
}
