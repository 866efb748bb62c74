using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"The session brought together X and Y", "leaders of A, B and C gathered in Z", "X gathered Y and Z for talks".</summary>
internal sealed class GatherRule : MeetingRule
{
    public override string Id => "meeting.gather";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!clause.Has(token, WordClass.Gather))
            return false;
        var brings = clause.Reading.Document.Word(token).StartsWith("br", StringComparison.OrdinalIgnoreCase);
        if (brings && !Together(clause, token))
            return false;
        var right = clause.ObjectOf(token, needsWith: false, out _);
        if (!right.Exists(a => a.Kind is ActorKind.Pronoun or ActorKind.Pair) && FrameBuilder.Parties(right).Count >= 2)
            return FrameBuilder.Add(found, Id, clause, token, token + 1, [.. clause.SubjectOf(token).Where(a => a.Kind is ActorKind.Person or ActorKind.Role)], right, each: false);
        if (brings || clause.Has(token, WordClass.MeetingNoun))
            return false;
        var left = clause.SubjectOf(token);
        return FrameBuilder.Parties(left).Count >= 2 && left.TrueForAll(a => a.Kind is ActorKind.Person or ActorKind.Role or ActorKind.Pair)
            && FrameBuilder.Add(found, Id, clause, token, token + 1, left, [], each: false);
    }

    private static bool Together(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + 24; i++)
        {
            if (clause.Is(i, "together"))
                return true;
            if (clause.IsClauseEdge(i))
                return false;
        }

        return false;
    }
}
