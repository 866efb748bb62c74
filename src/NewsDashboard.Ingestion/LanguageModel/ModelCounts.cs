namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>What came of asking the model since the program started.</summary>
public sealed class ModelCounts
{
    private int byModel;
    private int byRules;
    private int meetingsKept;
    private int meetingsDropped;

    /// <summary>Articles whose meetings are the model's.</summary>
    public int ArticlesByModel => Volatile.Read(ref byModel);

    /// <summary>Articles that the rules read in the model's place; the log says why.</summary>
    public int ArticlesByRules => Volatile.Read(ref byRules);

    public int MeetingsKept => Volatile.Read(ref meetingsKept);

    /// <summary>Meetings of the model's that did not hold against the article.</summary>
    public int MeetingsDropped => Volatile.Read(ref meetingsDropped);

    public override string ToString() =>
        $"the model read {ArticlesByModel} articles and the rules {ArticlesByRules} in its place; of the model's meetings {MeetingsKept} were kept and {MeetingsDropped} dropped";

    internal void AddByModel() => Interlocked.Increment(ref byModel);

    internal void AddByRules() => Interlocked.Increment(ref byRules);

    internal void AddMeetings(int kept, int dropped)
    {
        Interlocked.Add(ref meetingsKept, kept);
        Interlocked.Add(ref meetingsDropped, dropped);
    }
}
