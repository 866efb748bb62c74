using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X met (with) Y", "X and Y met", "X sat down with Y", "X spoke by phone with Y", "after meeting Y, X".</summary>
internal sealed class MeetVerbRule : MeetingRule
{
    public override string Id => "meeting.verb";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        var meets = clause.Has(token, WordClass.Meet);
        var speaks = clause.Has(token, WordClass.Speak);
        if ((!meets && !speaks) || (clause.Has(token, WordClass.MeetingNoun) && !IsGerund(clause, token)))
            return false;
        if (clause.Is(token, "filled") || (clause.Is(token, "briefed") && HostRule.IsPassive(clause, token)))
            return Informed(clause, token, found);
        var right = clause.ObjectOf(token, needsWith: speaks, out var start);
        if (right.Count > 0 && speaks && !clause.Is(PrepositionOf(clause, token, start), "with") && !IsSpokenTo(clause, token, start))
            return false;
        if (right.Count > 0 && IsMatterVerb(clause, token) && !right.Exists(a => a.Kind is ActorKind.Person or ActorKind.Role or ActorKind.Pronoun))
            return false;
        if (meets && clause.Is(token + 1, "by") && clause.Has(token, WordClass.Past))
            return HostRule.IsPassive(clause, token) && FrameBuilder.Add(found, Id, clause, token, token + 1, clause.SubjectOf(token), right, each: false);
        var left = clause.SubjectOf(token);
        if (right.Count == 0 && Whom(clause, token) is { Count: > 0 } whom)
            return FrameBuilder.Add(found, Id, clause, token, token + 1, left, whom, each: false);
        if (IsSight(clause, token) && !IsSeen(clause, right) && !(clause.Is(token + 1, "each") && clause.Is(token + 2, "other")))
            return false;
        if (right.Count == 0 && clause.Has(token, WordClass.Gerund) && IsGerund(clause, token) && clause.IntroducesClause(token) && IsMutual(clause, token))
            return FrameBuilder.Add(found, Id, clause, token, token + 1, clause.SubjectAround(token), [], each: false);
        if (right.Count == 0)
        {
            // "X and Y met in Rome", "the two leaders spoke by telephone"
            return FrameBuilder.Parties(left).Count >= 2 && (!clause.Has(token, WordClass.Gerund) || clause.Has(token - 1, WordClass.Auxiliary)) && (meets || IsSpentTogether(clause, token) || (!IsMatterVerb(clause, token) && IsMutual(clause, token)))
                && FrameBuilder.Add(found, Id, clause, token, token + 1, left, [], each: false);
        }

        if (IsSport(clause, left, right) || !FrameBuilder.Add(found, Id, clause, token, token + 1, left, right, Guests.AreMetOneByOne(clause, right, plural: speaks && (IsByPhone(clause, token) || IsRoundOfCalls(clause, token, right)))))
            return false;
        Gapping.Add(found, Id, clause, token, left, right);
        return true;
    }

    /// <summary>"X was filled in over the telephone by Y", "X was briefed in Rome by Y": by persons in office, not by their words.</summary>
    private bool Informed(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!HostRule.IsPassive(clause, token) || (clause.Is(token, "filled") && !clause.Is(token + 1, "in")))
            return false;
        for (var i = token + 1; i < clause.End && i <= token + 10 && !clause.IsClauseEdge(i); i++)
        {
            if (!clause.Is(i, "by") || clause.NextActor(i) is not (>= 0 and var a) || clause.Actors[a].First > i + 2)
                continue;
            var right = clause.Group(a, asObject: true);
            return right.TrueForAll(actor => actor.Kind is ActorKind.Person or ActorKind.Role or ActorKind.Pronoun)
                && FrameBuilder.Add(found, Id, clause, token, token + 1, clause.SubjectOf(token), right, each: false);
        }

        return false;
    }

    private static bool IsSight(Clause clause, int token) =>
        clause.Reading.Document.Word(token).StartsWith("see", StringComparison.OrdinalIgnoreCase) || clause.Is(token, "saw") || clause.Reading.Document.Word(token).StartsWith("brief", StringComparison.OrdinalIgnoreCase);

    /// <summary>"saw the president in Rome", but "sees him as a rival", "saw Assad fall", "saw China".</summary>
    private static bool IsSeen(Clause clause, List<Actor> right)
    {
        if (right.Count == 0 || right.Exists(actor => actor.Kind is ActorKind.State) || right[0].Preposition >= 0 && !clause.Is(right[0].Preposition, "by"))
            return false;
        var after = right[^1].End;
        if (after >= clause.End || clause.Reading.DateAt(after) >= 0)
            return true;
        return !clause.Is(after, "as") && (clause.Has(after, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Subordinator | WordClass.NumberWord | WordClass.Relative)
            || clause.Is(after, "alone") || clause.Reading.Token(after).Kind != TokenKind.Word);
    }

    /// <summary>"spoke with Merkel, Cameron and Komorowski": one call each, where no place or table is told.</summary>
    private static bool IsRoundOfCalls(Clause clause, int token, List<Actor> right) =>
        right.Count > 2 && (clause.Is(token, "spoke") || clause.Is(token, "spoken") || clause.Is(token, "talked")) && right.TrueForAll(a => a.Kind == ActorKind.Person) && !clause.Has(right[^1].End, WordClass.VideoWord);

    private static bool IsByPhone(Clause clause, int verb)
    {
        for (var i = verb + 1; i < clause.End && i <= verb + 6; i++)
        {
            if (clause.Has(i, WordClass.PhoneWord))
                return !clause.Is(i + 1, "conference");
        }

        return false;
    }

    /// <summary>"Sharon, with whom Powell has conferred": the one before "whom".</summary>
    private static List<Actor> Whom(Clause clause, int verb)
    {
        for (var i = verb - 1; i > clause.First && i >= verb - 10; i--)
        {
            if (!clause.Is(i, "whom"))
                continue;
            var end = clause.Has(i - 1, WordClass.Preposition) && clause.ActorAt(i - 1) < 0 ? i - 1 : i;
            if (clause.Is(end - 1, ",") && clause.ActorAt(end - 1) < 0)
                end--;
            return clause.ActorAt(end - 1) is >= 0 and var a ? [clause.Actors[a]] : [];
        }

        return [];
    }

    /// <summary>"after meeting Y": a verb; "the meeting with Y": a noun.</summary>
    private static bool IsGerund(Clause clause, int token)
    {
        if (clause.Has(token - 1, WordClass.Determiner | WordClass.PossessivePronoun) || clause.Reading.IsPossessiveMark(token - 1))
            return false;
        if (clause.Has(token - 1, WordClass.Auxiliary))
            return true;
        var a = clause.ActorAt(token + 1);
        if (a >= 0 && clause.Actors[a].Preposition < 0)
            return true;
        return (clause.Is(token + 1, "with") || clause.Has(token, WordClass.Speak)) && (clause.Is(token - 1, "after") || clause.Is(token - 1, "before") || clause.Is(token - 1, "while") || clause.Is(token - 1, "by") || clause.Has(token - 1, WordClass.Adverb) || clause.Is(token - 1, ","));
    }

    /// <summary>"Brazil met Argentina in the final": teams, not governments.</summary>
    private static bool IsSport(Clause clause, List<Actor> left, List<Actor> right)
    {
        if (left.Exists(a => a.Kind != ActorKind.State) || right.Exists(a => a.Kind != ActorKind.State))
            return false;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (clause.Has(i, WordClass.Sport))
                return true;
        }

        return false;
    }

    private static bool IsMatterVerb(Clause clause, int token) =>
        clause.Is(token, "spent") ||
        clause.Reading.Document.Word(token).StartsWith("discuss", StringComparison.OrdinalIgnoreCase) || clause.Reading.Document.Word(token).StartsWith("review", StringComparison.OrdinalIgnoreCase);

    /// <summary>"spent two hours together", "spent the weekend in Rome arguing over".</summary>
    private static bool IsSpentTogether(Clause clause, int token)
    {
        for (var i = token + 1; clause.Is(token, "spent") && i < clause.End && i <= token + 12; i++)
        {
            if (clause.Is(i, "together") || (clause.Has(i, WordClass.Gerund) && clause.Has(i, WordClass.Speak)) || clause.Is(i, "arguing") || clause.Is(i, "haggling") || (clause.Is(i, "going") && clause.Is(i + 1, "over")))
                return true;
        }

        return false;
    }

    private static int PrepositionOf(Clause clause, int verb, int objectStart)
    {
        for (var i = objectStart - 1; i > verb; i--)
        {
            if (clause.Is(i, "with") || clause.Is(i, "to"))
                return i;
        }

        return -1;
    }

    /// <summary>"spoke to Y": a talk, unless it is to the press or a crowd.</summary>
    private static bool IsSpokenTo(Clause clause, int verb, int objectStart) =>
        clause.Is(PrepositionOf(clause, verb, objectStart), "to") && !clause.Is(verb, "speaking");

    private static bool IsMutual(Clause clause, int token)
    {
        if (clause.Is(token + 1, "to") && clause.Reading.IsLower(token + 2) && !clause.Has(token + 2, WordClass.Determiner | WordClass.Relation) && !clause.Is(token + 2, "reporters") && !clause.Is(token + 2, "journalists"))
            return true;
        if (clause.Is(token + 1, "about") || clause.Is(token + 1, "for") || clause.Is(token + 1, "down"))
            return true;
        for (var i = token + 1; i < clause.End && i <= token + 4; i++)
        {
            if (clause.Has(i, WordClass.PhoneWord | WordClass.VideoWord) || clause.Is(i, "together") || clause.Has(i, WordClass.Adverb) || clause.Is(i, "each") || clause.Reading.DateAt(i) >= 0)
                return true;
        }

        return false;
    }
}
