using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>A photograph's caption: "X shakes hands with Y", "X, left, walks with Y", "X and Y pose for photos", "X greets Y".</summary>
internal sealed class ContactRule : MeetingRule
{
    public override string Id => "meeting.contact";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.Is(token, "faced") && clause.Is(token + 1, "each"))
            return FrameBuilder.Add(found, Id, clause, token, token + 1, clause.SubjectOf(token), [], each: false);
        if (!clause.Has(token, WordClass.Contact) || clause.Is(token, "aside") || AccordRule.IsAccord(clause, token) || clause.Is(token, "faced") || (IsShake(clause, token) && !clause.Is(token + 1, "hands")))
            return false;
        var left = clause.SubjectOf(token).Where(IsPersonal).ToList();
        var right = clause.ObjectOf(IsShake(clause, token) ? token + 1 : token, needsWith: true, out _).Where(IsPersonal).ToList();
        if (right.Count == 0 && FrameBuilder.Parties(left).Count < 2)
            return false;
        return left.Count > 0 && FrameBuilder.Add(found, Id, clause, token, token + 1, left, right, each: false);
    }

    private static bool IsShake(Clause clause, int token) => clause.Is(token, "shake") || clause.Is(token, "shakes") || clause.Is(token, "shook") || clause.Is(token, "shaking");

    /// <summary>Hands are shaken by persons, not by states.</summary>
    private static bool IsPersonal(Actor actor) => actor.Kind is ActorKind.Person or ActorKind.Pronoun or ActorKind.Pair || actor is { Kind: ActorKind.Role, IsPlural: false } || actor is { Kind: ActorKind.Role, IsList: true };
}
