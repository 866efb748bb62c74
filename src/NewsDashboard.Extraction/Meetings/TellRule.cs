using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X told Y in Geneva on Monday that": two officials of different parties who speak to each other at a place or on a day.</summary>
internal sealed class TellRule : MeetingRule
{
    public override string Id => "meeting.tell";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.Is(token, "told") && clause.Is(token + 1, "by") && HostRule.IsPassive(clause, token))
            return ToldBy(clause, token, found);
        if (!clause.Is(token, "told") || clause.ActorAt(token + 1) is not (>= 0 and var a) || clause.Actors[a].First != token + 1)
            return false;
        var listener = clause.Actors[a];
        if (!IsOfficial(listener) || !HasPlaceOrDay(clause, listener.End))
            return false;
        var speaker = clause.SubjectOf(token);
        return speaker.Count == 1 && IsOfficial(speaker[0]) && FrameBuilder.Add(found, Id, clause, token, token + 1, speaker, [listener], each: false);
    }

    /// <summary>"Rice was told by Foreign Minister Li that": an official in person, told by another.</summary>
    private bool ToldBy(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.NextActor(token + 2) is not (>= 0 and var a) || clause.Actors[a].First > token + 3 || !IsOfficial(clause.Actors[a]) || clause.Actors[a].Kind == ActorKind.Role)
            return false;
        var listener = clause.SubjectOf(token);
        return listener.Count == 1 && IsOfficial(listener[0]) && listener[0].Kind != ActorKind.Role && FrameBuilder.Add(found, Id + ".passive", clause, token, token + 1, listener, [clause.Actors[a]], each: false);
    }

    private static bool IsOfficial(Actor actor) =>
        actor.Parties.Count == 1 && (actor.Kind is ActorKind.Person or ActorKind.Pronoun || actor is { Kind: ActorKind.Role, IsPlural: false, HeadClass: var head } && (head & (WordClass.Title | WordClass.Counterpart)) != 0);

    /// <summary>Right after the listener: "in Geneva", "on Monday", "by phone".</summary>
    private static bool HasPlaceOrDay(Clause clause, int after)
    {
        for (var i = after; i < clause.End && i <= after + 6; i++)
        {
            if (clause.Is(i, "that") || clause.IsClauseEdge(i))
                return false;
            if (clause.Reading.DateAt(i) >= 0 || clause.Has(i, WordClass.PhoneWord) || (clause.Reading.Names.At(i).Kind is NamedKind.City or NamedKind.Capital && clause.Is(i - 1, "in")))
                return true;
            if (clause.Has(i, WordClass.Report | WordClass.Past))
                return false;
        }

        return false;
    }
}
