using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X called on Y", "X paid a call on Y", "X was in Rome as the guest of Y", "X took Y aside".</summary>
internal sealed class CourtesyRule : MeetingRule
{
    public override string Id => "meeting.courtesy";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.Is(token, "guest") || clause.Is(token, "guests"))
            return Guest(clause, token, found);
        if (clause.Is(token, "aside"))
            return Aside(clause, token, found);
        return clause.Has(token, WordClass.Phone | WordClass.CallNoun) && clause.Is(token + 1, "on") && CallOn(clause, token, found);
    }

    /// <summary>Who is called on is visited, unless something is asked of him: "called on Iran to stop".</summary>
    private bool CallOn(Clause clause, int token, List<MeetingCandidate> found)
    {
        var first = clause.Has(token + 2, WordClass.Determiner | WordClass.PossessivePronoun) && clause.ActorAt(token + 2) < 0 ? token + 3 : token + 2;
        var a = clause.ActorAt(first);
        if (a < 0)
            return false;
        var hosts = clause.Group(a, asObject: true);
        if (!hosts.TrueForAll(IsPersonal) || AsksSomething(clause, hosts[^1].End))
            return false;
        var noun = clause.Has(token - 1, WordClass.Determiner) || clause.Has(token - 2, WordClass.Determiner);
        var visitor = noun ? clause.SubjectAround(token) : clause.SubjectOf(token);
        var parties = FrameBuilder.Parties(hosts);
        return visitor.Count > 0 && FrameBuilder.Add(found, Id + (noun ? ".noun" : ".verb"), clause, token, token + 2, visitor, hosts, Guests.AreMetOneByOne(clause, hosts, plural: false), parties.Count == 1 ? parties[0] : null);
    }

    private static bool AsksSomething(Clause clause, int after)
    {
        for (var i = after; i < clause.End && i <= after + 8; i++)
        {
            if ((clause.Is(i, "to") && clause.Reading.IsLower(i + 1) && !clause.Has(i + 1, WordClass.Determiner | WordClass.Hold) && !clause.Is(i + 1, "thank") && !clause.Is(i + 1, "pass") && !clause.Is(i + 1, "discuss"))
                || clause.Is(i, "not"))
                return i <= after + 1;
            if (clause.Reading.Token(i).Kind == TokenKind.Punctuation)
                return false;
        }

        return false;
    }

    /// <summary>The guest of a person or a government; "guests of the hotel" are none.</summary>
    private bool Guest(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!clause.Is(token + 1, "of") || clause.NextActor(token + 2) is not (>= 0 and var a) || clause.Actors[a].First > token + 3)
            return false;
        var hosts = clause.Group(a, asObject: true);
        if (!hosts.TrueForAll(IsPersonal))
            return false;
        var parties = FrameBuilder.Parties(hosts);
        var visitor = clause.SubjectAround(token);
        return visitor.Count > 0 && FrameBuilder.Add(found, Id + ".guest", clause, token, token + 1, visitor, hosts, each: false, parties.Count == 1 ? parties[0] : null);
    }

    private bool Aside(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.ActorAt(token - 1) is not (>= 0 and var a))
            return false;
        var others = clause.GroupBack(a);
        var verb = others[0].First - 1;
        if (!(clause.Is(verb, "took") || clause.Is(verb, "taken") || clause.Is(verb, "take") || clause.Is(verb, "pulled") || clause.Is(verb, "drew") || clause.Is(verb, "taking") || clause.Is(verb, "pulling")))
            return false;
        var left = clause.SubjectOf(verb);
        return left.Count > 0 && FrameBuilder.Add(found, Id + ".aside", clause, verb, verb + 1, left, others, each: false);
    }

    private static bool IsPersonal(Actor actor) =>
        actor.Kind is ActorKind.Person or ActorKind.Pronoun or ActorKind.Pair || (actor.Kind == ActorKind.Role && actor.Head is not ("government" or "administration" or "regime" or "authorities"));
}
