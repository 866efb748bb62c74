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
        var right = clause.ObjectOf(token, needsWith: speaks, out var start);
        if (right.Count > 0 && speaks && !clause.Is(PrepositionOf(clause, token, start), "with") && !IsSpokenTo(clause, token, start))
            return false;
        if (clause.Is(token, "see") && !(clause.Is(token - 1, "to") && right.Exists(a => a.Kind == ActorKind.Person && a.Preposition < 0)))
            return false;
        if (right.Count > 0 && IsMatterVerb(clause, token) && !right.Exists(a => a.Kind is ActorKind.Person or ActorKind.Role or ActorKind.Pronoun))
            return false;
        var left = clause.SubjectOf(token);
        if (right.Count == 0 && clause.Has(token, WordClass.Gerund) && IsGerund(clause, token) && clause.IntroducesClause(token) && IsMutual(clause, token))
            return FrameBuilder.Add(found, Id, clause, token, token + 1, clause.SubjectAround(token), [], each: false);
        if (right.Count == 0)
        {
            // "X and Y met in Rome", "the two leaders spoke by telephone"
            return FrameBuilder.Parties(left).Count >= 2 && (!clause.Has(token, WordClass.Gerund) || clause.Has(token - 1, WordClass.Auxiliary)) && (meets || (!IsMatterVerb(clause, token) && IsMutual(clause, token)))
                && FrameBuilder.Add(found, Id, clause, token, token + 1, left, [], each: false);
        }

        return !IsSport(clause, left, right) && FrameBuilder.Add(found, Id, clause, token, token + 1, left, right, Guests.AreMetOneByOne(clause, right, plural: false));
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
