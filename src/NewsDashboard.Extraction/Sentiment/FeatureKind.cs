namespace NewsDashboard.Extraction.Sentiment;

/// <summary>What a row of <c>tone-weights.tsv</c> is about.</summary>
public enum FeatureKind
{
    /// <summary>A named feature of the sentence, see <see cref="CueLayout"/>.</summary>
    Cue,

    /// <summary>A word by its place: see <see cref="WordPlaces"/>.</summary>
    Word,

    /// <summary>Two neighbouring words anywhere near the target.</summary>
    Pair,

    /// <summary>The two words before the target.</summary>
    Before,

    /// <summary>The two words after the target.</summary>
    After,

    /// <summary>The three words after the target.</summary>
    AfterLong,

    /// <summary>The word before and the word after the target.</summary>
    Around,

    /// <summary>A title, pronoun or common noun in the target itself.</summary>
    Target,
}
