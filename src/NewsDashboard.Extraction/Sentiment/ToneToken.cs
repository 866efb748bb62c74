using System.Numerics;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>What the tone reading knows of one token of a sentence.</summary>
internal struct ToneToken
{
    /// <summary>Key of the word (under negation a key of its own), or <see cref="WordKey.Name"/> or <see cref="WordKey.Number"/>.</summary>
    public ulong Key;

    /// <summary>Key of the word itself, a name's too.</summary>
    public ulong Word;

    /// <summary>The model's row for <see cref="Key"/>, or -1; set by <see cref="ToneModel.Resolve"/>.</summary>
    public int Row;

    /// <summary>The model's weight for this word and the next; set by <see cref="ToneModel.Resolve"/>.</summary>
    public Vector2 PairWeight;

    /// <summary>Valence after degree and negation.</summary>
    public float Valence;

    /// <summary>Number of the clause, counted from 0.</summary>
    public short Clause;

    public ToneCategory Category;

    public CueKinds Cues;

    public TargetRole Preposition;

    /// <summary>Under a negation.</summary>
    public bool Negated;

    /// <summary>Right after a form of "be": the subject is what is done to.</summary>
    public bool Passive;

    /// <summary>Inside a quotation.</summary>
    public bool Quoted;

    /// <summary>A name, as far as capitals tell.</summary>
    public bool Name;

    public readonly bool Has(CueKinds cue) => (Cues & cue) != 0;

    /// <summary>Written with a capital in it: "Assad", "al-Assad".</summary>
    public bool Capitalised;
}
