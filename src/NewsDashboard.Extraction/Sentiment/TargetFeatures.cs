using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// Reads the features of one target in its sentence: what the model is trained on and what it scores, by the same code.
/// Reused from target to target. Names, the target's own among them, are no features: who somebody is must not colour the tone toward them.
/// </summary>
internal sealed class TargetFeatures
{
    /// <summary>Words up to this distance count as "mid".</summary>
    private const int Mid = 8;

    /// <summary>A verb of speech this close after the target makes it the speaker.</summary>
    private const int SpeechDistance = 4;

    private readonly float[] cues = new float[CueLayout.Count];
    private readonly float[] positive = new float[CueLayout.ValenceSlots];
    private readonly float[] negative = new float[CueLayout.ValenceSlots];
    private readonly List<int> touched = [];

    /// <summary>What each pair counts, beside <see cref="Scale"/>: there are many and they overlap.</summary>
    public const float PairValue = 0.5f;

    /// <summary>Words around the target: token in the sentence and place.</summary>
    public List<(int Token, byte Place)> Words { get; } = [];

    /// <summary>Neighbouring words around the target: the first one's token in the sentence.</summary>
    public List<int> Pairs { get; } = [];

    /// <summary>Words at the target's edges and of the target itself: words and value.</summary>
    public List<(WordSequence Sequence, float Value)> Sequences { get; } = [];

    /// <summary>Named features: number and value.</summary>
    public List<(int Cue, float Value)> Cues { get; } = [];

    /// <summary>Factor on <see cref="Words"/> and <see cref="Pairs"/>, so that a long sentence does not speak louder.</summary>
    public float Scale { get; private set; }

    /// <param name="sentence">The sentence, read.</param>
    /// <param name="start">The target's first token in it.</param>
    /// <param name="end">Just past its last.</param>
    public void Read(ReadOnlySpan<ToneToken> sentence, int start, int end)
    {
        Clear();
        var from = Math.Max(0, start - WordPlaces.Window);
        var to = Math.Min(sentence.Length, end + WordPlaces.Window);
        var speaks = Speaks(sentence, start, end);
        var role = RoleOf(sentence, start);
        Scale = 4 / MathF.Sqrt((3.5f * (to - from - (end - start))) + 5);
        for (var i = from; i < to; i++)
        {
            if (i == start)
                i = end;
            if (i >= to)
                break;
            ref readonly var token = ref sentence[i];
            // "condemned by Canada": what is done stands before its doer, and reads as if it stood after.
            var done = role == TargetRole.Agent && token.Passive && i < start;
            var before = i < start && !done;
            var distance = i < start ? start - i : i - end + 1;
            Words.Add((i, (byte)WordPlaces.Of(before, distance)));
            if (i + 1 < to && i + 1 != start)
                Pairs.Add(i);
            if (token.Category == ToneCategory.None)
                continue;
            var sameClause = token.Clause == sentence[start].Clause || token.Clause == sentence[end - 1].Clause;
            AddCategory(in token, done, before, distance, sameClause);
            if (token.Valence != 0)
                AddValence(in token, before, distance, sameClause, speaks, role);
        }

        AddEdges(sentence, start, end);
        AddSums();
        AddPlain(sentence, start, end, speaks, role);
    }

    private void Clear()
    {
        Words.Clear();
        Pairs.Clear();
        Sequences.Clear();
        Cues.Clear();
        foreach (var cue in touched)
            cues[cue] = 0;
        touched.Clear();
        Array.Clear(positive);
        Array.Clear(negative);
    }

    private void AddCategory(in ToneToken token, bool done, bool before, int distance, bool sameClause)
    {
        if (token.Category == ToneCategory.General)
            return;
        var form = token.Negated ? 2 : token.Passive && !done ? 1 : 0;
        var first = CueLayout.Category(token.Category, form, 0);
        foreach (var column in WordPlaces.ColumnsOf(WordPlaces.Of(before, distance)))
            Count(first + column);
        if (sameClause)
            Count(first + CueLayout.SameClause);
        if (token.Quoted)
            Count(first + CueLayout.QuotedPlace);
    }

    private void Count(int cue)
    {
        if (cues[cue]++ == 0)
            touched.Add(cue);
    }

    private void AddValence(in ToneToken token, bool before, int distance, bool sameClause, bool speaks, TargetRole role)
    {
        var sums = token.Valence > 0 ? positive : negative;
        var amount = Math.Abs(token.Valence);
        var side = before ? 0 : 1;
        sums[0] += amount;
        sums[1 + side] += amount;
        if (distance <= WordPlaces.Near)
            sums[3 + side] += amount;
        if (distance <= Mid)
            sums[5 + side] += amount;
        if (sameClause)
            sums[7 + side] += amount;
        if (token.Quoted)
            sums[9] += amount;
        if (speaks)
        {
            sums[10] += amount;
            sums[11 + side] += amount;
        }

        if (role == TargetRole.None)
            return;
        var slot = 13 + (2 * ((int)role - 1));
        sums[slot] += amount;
        if (distance <= WordPlaces.Near)
            sums[slot + 1] += amount;
    }

    private void AddEdges(ReadOnlySpan<ToneToken> sentence, int start, int end)
    {
        var before = KeyAt(sentence, start - 1);
        var after = KeyAt(sentence, end);
        var second = KeyAt(sentence, end + 1);
        Add(FeatureKind.Before, KeyAt(sentence, start - 2), before);
        Add(FeatureKind.After, after, second);
        Add(FeatureKind.Around, before, after);
        Add(FeatureKind.AfterLong, after, second, KeyAt(sentence, end + 2));
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref sentence[i];
            if (!token.Capitalised || (token.Cues & (CueKinds.Pronoun | CueKinds.Title)) != 0)
                Sequences.Add((new WordSequence(FeatureKind.Target, token.Word), 1));
        }

        void Add(FeatureKind kind, ulong first, ulong next, ulong last = 0) =>
            Sequences.Add((new WordSequence(kind, first, next, last), Scale));
    }

    private static ulong KeyAt(ReadOnlySpan<ToneToken> sentence, int i) =>
        (uint)i < (uint)sentence.Length ? sentence[i].Key : WordKey.Edge;

    private void AddSums()
    {
        foreach (var cue in touched)
            Cues.Add((cue, 0.5f * Math.Min(cues[cue], 3)));
        for (var slot = 0; slot < CueLayout.ValenceSlots; slot++)
        {
            if (positive[slot] == 0 && negative[slot] == 0)
                continue;
            var up = MathF.Log(1 + positive[slot]) * 0.5f;
            var down = MathF.Log(1 + negative[slot]) * 0.5f;
            Cues.Add((CueLayout.Valence(slot, 0), up));
            Cues.Add((CueLayout.Valence(slot, 1), down));
            Cues.Add((CueLayout.Valence(slot, 2), up - down));
        }
    }

    private void AddPlain(ReadOnlySpan<ToneToken> sentence, int start, int end, bool speaks, TargetRole role)
    {
        var names = 0;
        for (var i = Math.Max(0, start - WordPlaces.Window); i < Math.Min(sentence.Length, end + WordPlaces.Window); i++)
        {
            if (sentence[i].Capitalised)
                names++;
        }

        Add(PlainCue.Bias, 1);
        Add(start == 0 ? PlainCue.First : start < 3 ? PlainCue.Early : PlainCue.Late, 0.5f);
        Add(sentence[start].Quoted ? PlainCue.InQuotation : PlainCue.OutsideQuotation, 0.5f);
        Add(PlainCue.Length, MathF.Log(1 + sentence.Length) / 8);
        Add(PlainCue.Names, MathF.Log(1 + names) / 6);
        if (end < sentence.Length && IsPossessive(sentence[end].Key))
            Add(PlainCue.Possessive, 0.5f);
        if (speaks)
            Add(PlainCue.Speaker, 1);
        Cues.Add((CueLayout.Role(role), 1));

        void Add(PlainCue cue, float value) => Cues.Add((CueLayout.Plain(cue), value));
    }

    private static readonly ulong Possessive = WordKey.Of("'s");

    private static bool IsPossessive(ulong key) => key == Possessive;

    /// <summary>"Scholz said", "Scholz, visibly tired, said" (no), "said Scholz".</summary>
    private static bool Speaks(ReadOnlySpan<ToneToken> sentence, int start, int end)
    {
        for (var i = end; i < Math.Min(sentence.Length, end + SpeechDistance); i++)
        {
            if (sentence[i].Clause != sentence[end - 1].Clause)
                break;
            if (sentence[i].Category == ToneCategory.Speech)
                return true;
        }

        return (start > 0 && sentence[start - 1].Category == ToneCategory.Speech)
            || (start > 1 && sentence[start - 2].Category == ToneCategory.Speech && sentence[start - 1].Capitalised);
    }

    /// <summary>"by Scholz", "against the Scholz government" (the article between), "by Chancellor Scholz".</summary>
    private static TargetRole RoleOf(ReadOnlySpan<ToneToken> sentence, int start)
    {
        if (start == 0)
            return TargetRole.None;
        if (sentence[start - 1].Preposition != TargetRole.None)
            return sentence[start - 1].Preposition;
        return start > 1 && (sentence[start - 1].Capitalised || sentence[start - 1].Key == Article)
            ? sentence[start - 2].Preposition
            : TargetRole.None;
    }

    private static readonly ulong Article = WordKey.Of("the");
}
