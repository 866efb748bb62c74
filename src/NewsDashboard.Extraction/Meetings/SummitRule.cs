using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X will travel to Z for the G20 summit", "X attended the Quad leaders' meeting", "X hosts the NATO summit": a state at an organisation's meeting.</summary>
internal sealed class SummitRule : MeetingRule
{
    public override string Id => "meeting.summit";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!clause.Has(token, WordClass.MeetingNoun) || Organisation(clause, token) is not { } organisation || IsSetting(clause, token) || !TakesPart(clause, token, out var verb))
            return false;
        var left = clause.SubjectOf(verb);
        return left.Count > 0 && FrameBuilder.Add(found, Id, clause, token, token + 1, left, [organisation], each: false);
    }

    /// <summary>The organisation or group before the noun: "G20 Leaders' Summit".</summary>
    private static Actor? Organisation(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && i >= token - 7; i--)
        {
            var a = clause.ActorAt(i);
            if (a >= 0 && clause.Actors[a] is { Kind: ActorKind.Role, Parties.Count: 0 })
                continue;
            if (a >= 0)
                return clause.Actors[a].Kind == ActorKind.Organisation || (clause.Actors[a] is { Kind: ActorKind.Role, IsPlural: true, Parties: ["G7" or "G20" or "NATO" or "EU" or "ASEAN" or "AFRU"] }) ? clause.Actors[a] : null;
            if (!clause.Reading.IsPossessiveMark(i) && !clause.Reading.IsCapitalised(i) && !clause.Is(i, "leaders") && !clause.Is(i, "leaders-level") && !clause.Is(i, "annual") && !clause.Is(i, ")") && !clause.Is(i, "foreign") && !clause.Is(i, "ministers"))
                return null;
        }

        return null;
    }

    private static bool IsSetting(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && i >= token - 9; i--)
        {
            if (clause.Is(i, "sidelines") || clause.Is(i, "margins") || clause.Is(i, "ahead") || clause.Is(i, "before") || clause.Is(i, "for") && clause.Is(i + 1, "a") || clause.Is(i, "during"))
                return true;
        }

        return false;
    }

    private static bool TakesPart(Clause clause, int token, out int verb)
    {
        for (verb = token - 1; verb >= clause.First && verb >= token - 24; verb--)
        {
            if (clause.ActorAt(verb) >= 0)
                continue;
            if (clause.Has(verb, WordClass.Attend | WordClass.Host | WordClass.Travel | WordClass.Visit) || clause.Is(verb, "participate") || clause.Is(verb, "participated") || clause.Is(verb, "participates")
                || clause.Is(verb, "participating") || clause.Is(verb, "skip") || clause.Is(verb, "boycott") || (clause.Is(verb, "be") && clause.Has(verb - 1, WordClass.Future | WordClass.Adverb)))
                return true;
            if (clause.IsClauseEdge(verb))
                return false;
        }

        return false;
    }
}
