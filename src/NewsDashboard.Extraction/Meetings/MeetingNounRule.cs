using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"talks between X and Y", "X's meeting with Y", "X held talks with Y", "the X-Y summit", "a summit of A, B and C".</summary>
internal sealed class MeetingNounRule : MeetingRule
{
    public override string Id => "meeting.noun";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!clause.Has(token, WordClass.MeetingNoun | WordClass.CallNoun) || IsVerb(clause, token) || IsModifier(clause, token))
            return false;
        if (clause.ActorAt(token) is var own && own >= 0)
            return clause.Actors[own].Parties.Count >= 2 && IsSitting(clause, token) && FrameBuilder.Add(found, Id + ".group", clause, token, token + 1, [clause.Actors[own]], [], each: false);
        var complement = Complement(clause, token);
        var plural = clause.Has(token, WordClass.Plural) && !clause.Is(token, "talks") && !clause.Is(token, "negotiations") && !clause.Is(token, "discussions") && !clause.Is(token, "consultations");
        if (complement.Preposition is "between" or "among" or "involving" or "of" or "bringing")
            return complement.Actors.Count > 0 && FrameBuilder.Parties(complement.Actors).Count >= 2
                && FrameBuilder.Add(found, Id + ".between", clause, token, token + 1, complement.Actors, [], each: false);
        if (clause.Has(token - 1, WordClass.PossessivePronoun) || complement.Actors.Count == 0)
        {
            if (HeldTogether(clause, token, found))
                return true;
        }

        var owner = Owner(clause, token);
        if (complement.Actors.Count > 0)
        {
            var left = owner.Count > 0 ? owner : clause.SubjectAround(token);
            if (owner.Count == 0 && !FrameBuilder.Parties(left).Exists(p => !FrameBuilder.Parties(complement.Actors).Contains(p)) && Other(clause, complement.Actors) is { } other)
                return FrameBuilder.Add(found, Id + ".loose", clause, token, token + 1, [other], complement.Actors, each: false);
            return FrameBuilder.Add(found, owner.Count > 0 ? Id + ".owner" : Id + ".with", clause, token, token + 1, left, complement.Actors, Guests.AreMetOneByOne(clause, complement.Actors, plural));
        }

        if (FrameBuilder.Parties(owner).Count >= 2)
            return FrameBuilder.Add(found, Id + ".compound", clause, token, token + 1, owner, [], each: false);
        return Relative(clause, token, found) || Attended(clause, token, found) || Told(clause, token, found);
    }

    /// <summary>"X told Y during talks in Rome", "X assured Y at a meeting": those who speak to each other there.</summary>
    private bool Told(Clause clause, int token, List<MeetingCandidate> found)
    {
        var preposition = token - 1;
        while (preposition > clause.First && token - preposition <= 5 && !clause.Has(preposition, WordClass.Preposition) && clause.ActorAt(preposition) < 0)
            preposition--;
        if (!(clause.Is(preposition, "during") || clause.Is(preposition, "in") || clause.Is(preposition, "at") || clause.Is(preposition, "after")) || clause.Is(preposition + 1, "the"))
            return false;
        var both = clause.SubjectAround(preposition);
        if (both.Count > 1 && FrameBuilder.Parties(both).Count >= 2 && both.TrueForAll(a => a.Kind is ActorKind.Person or ActorKind.Role))
            return FrameBuilder.Add(found, Id + ".mutual", clause, token, token + 1, both, [], each: false);
        Actor? speaker = null;
        for (var i = clause.First; i < preposition; i++)
        {
            if (clause.IsClauseEdge(i))
                speaker = null;
            var a = clause.ActorAt(i);
            if (a < 0)
                continue;
            var actor = clause.Actors[a];
            i = actor.End - 1;
            if (actor.Kind is not (ActorKind.Person or ActorKind.Role or ActorKind.Pronoun) || actor.IsPlural || actor.Parties.Count != 1 || actor.Preposition >= 0 || actor.IsPossessive)
                continue;
            if (speaker is null || speaker.Parties[0] == actor.Parties[0])
                speaker = actor;
            else if (clause.Has(actor.First - 1, WordClass.Report | WordClass.Wish) || clause.Is(actor.First - 1, "assured") || clause.Is(actor.First - 1, "congratulated") || clause.Is(actor.First - 1, "thanked") || clause.Is(actor.First - 1, "informed"))
                return FrameBuilder.Add(found, Id + ".told", clause, token, token + 1, [speaker], [actor], each: false);
        }

        return false;
    }

    /// <summary>"X and Y held talks": both sides are the subject.</summary>
    private bool HeldTogether(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.IntroducesClause(token) && clause.SubjectAround(token) is { Count: > 1 } both && FrameBuilder.Parties(both).Count >= 2)
            return FrameBuilder.Add(found, Id + ".mutual", clause, token, token + 1, both, [], each: false);
        var verb = token - 1;
        while (verb > clause.First && token - verb < 10 && !clause.Has(verb, WordClass.Hold) && (clause.ActorAt(verb) < 0 || clause.Actors[clause.ActorAt(verb)] is { Kind: ActorKind.Role, Parties.Count: 0 }) && !clause.IsClauseEdge(verb))
            verb--;
        if (!clause.Has(verb, WordClass.Hold))
            return false;
        var left = clause.SubjectOf(verb);
        return FrameBuilder.Parties(left).Count >= 2 && FrameBuilder.Add(found, Id + ".mutual", clause, token, token + 1, left, [], each: false);
    }

    /// <summary>A group's talks count where a sitting is told: they open, resume, will be held.</summary>
    private static bool IsSitting(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + 14; i++)
        {
            if (clause.Has(i, WordClass.Hold) || clause.Is(i, "place") || clause.Is(i, "resume") || clause.Is(i, "restart"))
                return true;
        }

        return false;
    }

    /// <summary>Where no subject stands: the only other person in office whom the sentence names.</summary>
    private static Actor? Other(Clause clause, List<Actor> side)
    {
        var parties = FrameBuilder.Parties(side);
        Actor? only = null;
        if (!side.Exists(actor => actor.Kind is ActorKind.Person or ActorKind.Role))
            return null;
        foreach (var actor in clause.Actors)
        {
            if (actor.Kind != ActorKind.Person || actor.Parties.Count != 1 || parties.Contains(actor.Parties[0]) || actor.IsFormer)
                continue;
            if (only is not null && only.Person != actor.Person)
                return null;
            only = actor;
        }

        return only;
    }

    /// <summary>"calls Xi", "he talks": the word is a verb here.</summary>
    private static bool IsVerb(Clause clause, int token)
    {
        if (clause.Has(token - 1, WordClass.Future | WordClass.SingularPronoun | WordClass.PluralPronoun) && !clause.Has(token - 1, WordClass.PossessivePronoun))
            return true;
        if (clause.Is(token, "call") || clause.Is(token, "calls"))
            return clause.Is(token + 1, "on") || clause.Is(token + 1, "for") || clause.Is(token - 1, "to") || clause.Has(token + 1, WordClass.Determiner) || clause.Is(token - 1, "who");
        return (clause.Is(token, "talk") || clause.Is(token, "interview") || clause.Is(token, "conference") && clause.Is(token - 1, "news"))
            && (clause.Is(token - 1, "to") || clause.Is(token - 1, "news"));
    }

    /// <summary>"talks process", "summit venue", "press conference", "call center".</summary>
    private static bool IsModifier(Clause clause, int token) =>
        clause.Is(token - 1, "news") || clause.Is(token - 1, "press") || clause.Is(token - 1, "media")
        || clause.Is(token + 1, "room") || clause.Is(token + 1, "table") || clause.Is(token + 1, "center");

    private static (string Preposition, List<Actor> Actors) Complement(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + 24; i++)
        {
            if (clause.ActorAt(i) >= 0)
            {
                // A place or the date's neighbour: "talks in Beijing with".
                var actor = clause.Actors[clause.ActorAt(i)];
                if (actor.Preposition < token && !actor.IsPossessive)
                    break;
                i = actor.End - 1;
                continue;
            }

            foreach (var preposition in (ReadOnlySpan<string>)["between", "with", "among", "involving", "of", "to", "from", "bringing"])
            {
                if (!clause.Is(i, preposition))
                    continue;
                if (preposition is "to" or "from" && (!clause.Has(token, WordClass.CallNoun) || (preposition == "from" && !IsTaken(clause, token))))
                    break;
                if (preposition == "of" && !JoinsMembers(clause, token))
                    break;
                if (i > token + 1 && clause.Has(i - 1, WordClass.Relation))
                    return ("", []);
                var at = preposition == "bringing" ? i + 2 : i + 1;
                if (Direct(clause, at) is { } a && a >= 0)
                    return (preposition, clause.Group(a, asObject: preposition is "with" or "to" or "from"));
                if (preposition == "of" && Compound.Read(clause.Reading, clause.Has(at, WordClass.Determiner) ? at + 1 : at) is { Count: > 0 } pair)
                    return (preposition, pair);
                if (preposition == "of" && i == token + 1)
                    continue;
                if (preposition is "with" or "between")
                    return (preposition, []);
            }

            if (clause.Is(i, "(") && clause.ActorAt(i) < 0)
            {
                while (i < clause.End && !clause.Is(i, ")") && i <= token + 24)
                    i++;
                continue;
            }

            if (clause.IsClauseEdge(i) || clause.Has(i, WordClass.Report | WordClass.Future) || (clause.Has(i, WordClass.Auxiliary) && !clause.Reading.IsPossessiveMark(i)))
                break;
        }

        return ("", []);
    }

    /// <summary>"The meeting, chaired by A, was attended by B and C": all those named after "by".</summary>
    private bool Attended(Clause clause, int token, List<MeetingCandidate> found)
    {
        List<Actor> all = [];
        for (var i = token + 1; i < clause.End && i <= token + 40; i++)
        {
            if (!clause.Is(i, "by") || !clause.Has(i - 1, WordClass.Attend | WordClass.Hold | WordClass.Host | WordClass.Gather) || !clause.Has(i - 1, WordClass.Past) || clause.NextActor(i) is not (>= 0 and var a) || clause.Actors[a].First > i + 2)
                continue;
            all.AddRange(clause.Group(a, asObject: true));
            i = all[^1].End - 1;
        }

        return FrameBuilder.Parties(all).Count >= 2 && FrameBuilder.Add(found, Id + ".attended", clause, token, token + 1, all, [], each: false);
    }

    /// <summary>"took a call from": but "calls from Iran for".</summary>
    private static bool IsTaken(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && i >= token - 4; i--)
        {
            if (clause.Is(i, "took") || clause.Is(i, "taken") || clause.Is(i, "received") || clause.Is(i, "got") || clause.Is(i, "take"))
                return true;
        }

        return false;
    }

    /// <summary>"the talks that Bush held with Hu", "the meeting he had with Hu": the sides stand around the verb of a relative clause.</summary>
    private bool Relative(Clause clause, int token, List<MeetingCandidate> found)
    {
        for (var verb = token + 2; verb < clause.End && verb <= token + 8; verb++)
        {
            if (clause.ActorAt(verb) >= 0 || !clause.Has(verb, WordClass.Hold) || clause.ActorAt(verb - 1) is not (>= 0 and var a) || clause.Actors[a].Preposition >= token)
                continue;
            var right = clause.ObjectOf(verb, needsWith: true, out _);
            return right.Count > 0 && FrameBuilder.Add(found, Id + ".relative", clause, verb, verb + 1, clause.GroupBack(a), right, each: false);
        }

        return false;
    }

    /// <summary>"a summit of A and B": but "a discussion of A's debt to B".</summary>
    private static bool JoinsMembers(Clause clause, int token)
    {
        foreach (var noun in (ReadOnlySpan<string>)["summit", "meeting", "meetings", "gathering", "conference", "session", "summits", "mini-summit", "assembly", "reunion"])
        {
            if (clause.Is(token, noun))
                return true;
        }

        return false;
    }

    /// <summary>The actor that begins at a token, small words skipped, or -1.</summary>
    private static int? Direct(Clause clause, int token)
    {
        for (var i = token; i < clause.End && i <= token + 2; i++)
        {
            var a = clause.ActorAt(i);
            if (a >= 0)
                return clause.Actors[a].First >= token - 1 && !clause.Actors[a].IsPossessive && !clause.IsNounModifier(clause.Actors[a]) ? a : -1;
            if (clause.Has(i, WordClass.Partitive) && clause.Is(i + 1, "of") && clause.ActorAt(i + 2) is var counted && counted >= 0)
                return counted;
            if (!clause.Has(i, WordClass.Determiner | WordClass.Adverb | WordClass.PossessivePronoun | WordClass.NumberWord))
                break;
        }

        return -1;
    }

    /// <summary>Who stands before the noun: "Xi's meeting", "his talks", "the Trump-Xi summit", "U.S.-China talks".</summary>
    private static List<Actor> Owner(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && token - i <= 6; i--)
        {
            var a = clause.ActorAt(i);
            if (a >= 0)
                return clause.Actors[a].IsPossessive ? clause.GroupBack(a) : [];
            if (clause.Reading.IsPossessiveMark(i))
                continue;
            if (clause.Has(i, WordClass.PossessivePronoun))
                return PronounOwner(clause, i, token);
            if (Compound.Read(clause.Reading, i) is { Count: > 0 } pair)
                return pair;
            if (clause.Is(i, "of") && i == token - 1 && clause.Has(i - 1, WordClass.TimeUnit | WordClass.Partitive | WordClass.MeetingNoun))
                continue;
            if (clause.Has(i, WordClass.Conjunction) && clause.Reading.IsCapitalised(i - 1) && clause.Reading.IsCapitalised(i + 1))
                continue;
            if (clause.Has(i, WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Hold | WordClass.Report) || clause.Reading.Token(i).Kind == TokenKind.Punctuation)
                break;
        }

        return [];
    }

    private static List<Actor> PronounOwner(Clause clause, int pronoun, int noun)
    {
        if (clause.Is(pronoun, "their"))
            return clause.References.Sides(clause.Index, pronoun);
        if (clause.IntroducesClause(noun) && clause.SubjectAround(noun) is { Count: > 0 } ahead && FrameBuilder.Parties(ahead).Count == 1)
            return ahead;
        return clause.References.Antecedent(clause.Index, pronoun) is { } one ? [one] : [];
    }
}
