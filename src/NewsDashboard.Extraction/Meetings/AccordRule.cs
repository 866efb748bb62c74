using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X and Y signed a treaty in Geneva", "the accord was signed in Oslo by X and Y": named signatories of several parties at one place.</summary>
internal sealed class AccordRule : MeetingRule
{
    private const int Reach = 12;

    public override string Id => "meeting.accord";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!IsAccord(clause, token) || clause.Has(token - 1, WordClass.Negation) || (clause.Is(token, "agreed") && !clause.Is(token + 1, "in")))
            return false;
        var signatories = HostRule.IsPassive(clause, token) ? By(clause, token) : clause.SubjectOf(token);
        return signatories.Count > 1 && signatories.TrueForAll(a => a.Kind is ActorKind.Person) && FrameBuilder.Parties(signatories).Count >= 2 && HasPlace(clause, token)
            && FrameBuilder.Add(found, Id, clause, token, token + 1, signatories, [], each: false);
    }

    public static bool IsAccord(Clause clause, int token) => clause.Is(token, "signed") || clause.Is(token, "initialled") || clause.Is(token, "initialed") || clause.Is(token, "agreed");

    private static List<Actor> By(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + Reach; i++)
        {
            if (clause.Is(i, "by") && clause.NextActor(i) is >= 0 and var a && clause.Actors[a].First <= i + 2)
                return clause.Group(a, asObject: true);
        }

        return [];
    }

    private static bool HasPlace(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + (2 * Reach); i++)
        {
            if (clause.Is(i, "ceremony") || clause.Is(i, "table") || ((clause.Is(i - 1, "in") || clause.Is(i - 1, "at")) && clause.Reading.Names.At(i).Kind is NamedKind.City or NamedKind.Capital or NamedKind.Seat))
                return true;
            if (clause.Is(i, ";") || clause.Has(i, WordClass.Relative))
                return false;
        }

        return false;
    }
}
