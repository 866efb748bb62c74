namespace NewsDashboard.Extraction.Meetings;

/// <summary>One construction in which English news reports meetings.</summary>
internal abstract class MeetingRule
{
    /// <summary>Name of the construction; stored with every meeting that it finds.</summary>
    public abstract string Id { get; }

    /// <summary>Reads the construction whose deciding word is a token.</summary>
    /// <returns>It stands there; the rules after this one need not look at the token.</returns>
    public abstract bool Read(Clause clause, int token, List<MeetingCandidate> found);
}
