using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Whether the words tell a meeting as held, planned or cancelled: by tense, modality, negation and the words around a noun.</summary>
internal static class StatusReader
{
    private const int Reach = 12;

    /// <summary>The status and whether the words leave it to the date; null where they tell no single event ("if they were to meet").</summary>
    public static (MeetingStatus Status, bool IsOpen)? Read(Clause clause, MeetingCandidate candidate)
    {
        if (IsHypothetical(clause, candidate.Trigger))
            return null;
        var isNoun = clause.Has(candidate.Trigger, WordClass.MeetingNoun | WordClass.CallNoun | WordClass.VisitNoun) && !candidate.Rule.EndsWith(".verb", StringComparison.Ordinal);
        return isNoun ? OfNoun(clause, candidate.Trigger) : OfVerb(clause, candidate.Trigger);
    }

    private static bool IsHypothetical(Clause clause, int trigger)
    {
        for (var i = trigger - 1; i >= clause.First && i >= trigger - (2 * Reach); i--)
        {
            if (clause.Is(i, "never") || (clause.Is(i, "like") && clause.Is(i + 1, "to")) || clause.Is(i, "if") || clause.Is(i, "whether") || clause.Is(i, "unless"))
                return true;
            if ((clause.Has(i, WordClass.Habitual) && i >= trigger - 3) || (clause.Has(i, WordClass.Wish) && clause.ActorAt(i) < 0 && !IsToldAfter(clause, i, trigger)))
                return true;
            if (clause.Is(i, ";") || clause.Is(i, ","))
                break;
        }

        for (var i = trigger + 1; i < clause.End && i <= trigger + Reach; i++)
        {
            // "would hold talks if asked"
            if (clause.Is(i, "if"))
                return clause.Is(i + 1, "asked") || clause.Is(i + 1, "invited") || clause.Is(i + 1, "necessary") || clause.Is(i + 1, "needed") || clause.Is(i + 1, "it");
            if (clause.Is(i, ";") || clause.Is(i, ","))
                break;
        }

        return clause.Has(trigger + 1, WordClass.Habitual);
    }

    /// <summary>"wanted to know after talks with": a preposition makes the noun a fact again.</summary>
    private static bool IsToldAfter(Clause clause, int wish, int trigger)
    {
        for (var i = wish + 1; i < trigger; i++)
        {
            if (clause.Is(i, "after") || clause.Is(i, "during") || clause.Is(i, "in") || clause.Is(i, "at") || clause.Is(i, "following") || clause.IsClauseEdge(i) || clause.Has(i, WordClass.Report))
                return true;
        }

        return false;
    }

    private static (MeetingStatus Status, bool IsOpen) OfVerb(Clause clause, int verb)
    {
        var start = clause.VerbGroupStart(verb);
        var planned = false;
        var negated = false;
        var cancelled = false;
        var past = false;
        var infinitive = false;
        for (var i = start; i < verb; i++)
        {
            planned |= clause.Has(i, WordClass.Future | WordClass.Plan | WordClass.Possible) || clause.Is(i, "forward");
            negated |= clause.Has(i, WordClass.Negation) && !clause.Has(i, WordClass.Determiner);
            cancelled |= clause.Has(i, WordClass.Cancel) || clause.Is(i, "failed");
            past |= clause.Is(i, "had") || clause.Is(i, "has") || clause.Is(i, "have");
            infinitive |= clause.Is(i, "to");
        }

        if (cancelled || negated)
            return (MeetingStatus.Cancelled, false);
        planned |= clause.Has(verb, WordClass.Plan);
        if (planned && !(past && !infinitive))
            return (MeetingStatus.Planned, false);
        if (clause.Has(verb, WordClass.Gerund))
            return Gerund(clause, start, verb);
        if (infinitive)
            return Infinitive(clause, start);
        // "meets", "meet" without auxiliary: a headline's or a caption's present.
        return (MeetingStatus.Held, clause.Has(verb, WordClass.Base | WordClass.Present) && !clause.Has(verb, WordClass.Past));
    }

    private static (MeetingStatus Status, bool IsOpen) Gerund(Clause clause, int start, int verb)
    {
        for (var i = start; i < verb; i++)
        {
            if (clause.Has(i, WordClass.Auxiliary))
                return (MeetingStatus.Held, true);
        }

        for (var i = start - 1; i >= clause.First && i >= start - 3; i--)
        {
            if (clause.Is(i, "before") || clause.Is(i, "ahead") || clause.Is(i, "prior"))
                return (MeetingStatus.Planned, true);
            if (clause.Is(i, "forward") || clause.Has(i, WordClass.Future | WordClass.Plan))
                return (MeetingStatus.Planned, false);
            // "ruled out meeting", "refused seeing"
            if (clause.Has(i, WordClass.Cancel) && clause.ActorAt(i) < 0)
                return (MeetingStatus.Cancelled, false);
        }

        return (MeetingStatus.Held, false);
    }

    /// <summary>"flew to Rome to meet X": as the governing verb says.</summary>
    private static (MeetingStatus Status, bool IsOpen) Infinitive(Clause clause, int start)
    {
        for (var i = start - 1; i >= clause.First && i >= start - Reach && !clause.IsClauseEdge(i); i--)
        {
            if ((clause.Has(i, WordClass.Cancel) && clause.ActorAt(i) < 0) || (clause.Is(i, "down") && clause.Is(i - 1, "turned")))
                return (MeetingStatus.Cancelled, false);
        }

        for (var i = start - 1; i >= clause.First && i >= start - Reach; i--)
        {
            if (clause.Has(i, WordClass.Future | WordClass.Plan))
                return (MeetingStatus.Planned, false);
            if (clause.Has(i, WordClass.Cancel))
                return (MeetingStatus.Cancelled, false);
            if (clause.Has(i, WordClass.Travel | WordClass.Visit) && clause.Has(i, WordClass.Past))
                return (MeetingStatus.Held, true);
            if ((clause.Is(i, "first") || clause.Is(i, "latest") || clause.Is(i, "only")) && i >= start - 6)
                return (MeetingStatus.Held, true);
            if (clause.IsClauseEdge(i))
                break;
        }

        return (MeetingStatus.Planned, true);
    }

    private static (MeetingStatus Status, bool IsOpen)? OfNoun(Clause clause, int noun)
    {
        // "had no meeting with"
        if (clause.Is(noun - 1, "no") && clause.Has(noun - 2, WordClass.Hold | WordClass.Auxiliary))
            return (MeetingStatus.Cancelled, false);
        if (Following(clause, noun) is { } told)
            return told;
        for (var i = noun - 1; i >= clause.First && i >= noun - 10; i--)
        {
            if (clause.Has(i, WordClass.AheadModifier) && IsCancelledBefore(clause, i))
                return (MeetingStatus.Cancelled, false);
            if (clause.Has(i, WordClass.AheadModifier) && clause.ActorAt(i) < 0 && i >= noun - (clause.Is(i, "next") || clause.Is(i, "future") ? 2 : 4))
                return (MeetingStatus.Planned, false);
            // "rejected the idea in a meeting with": said there, not refused.
            if (clause.Has(i, WordClass.Cancel) && IsSetting(clause, i, noun))
                return (MeetingStatus.Held, false);
            if (clause.Has(i, WordClass.Cancel))
                return (MeetingStatus.Cancelled, false);
            if ((clause.Is(i, "off") || clause.Is(i, "out") || clause.Is(i, "down")) && (clause.Is(i - 1, "called") || clause.Is(i - 1, "turned") || clause.Is(i - 1, "ruled") || clause.Is(i - 1, "pulled") || clause.Is(i - 1, "put")))
                return (MeetingStatus.Cancelled, false);
            if (clause.Is(i, "after") || clause.Is(i, "following") || clause.Is(i, "during") || clause.Is(i, "since"))
                return (MeetingStatus.Held, false);
            if (clause.Is(i, "before") || clause.Is(i, "ahead") || clause.Is(i, "prior"))
                return (MeetingStatus.Planned, true);
            if (clause.Is(i, "forward") && clause.Is(i - 1, "looks"))
                return (MeetingStatus.Planned, false);
            if ((clause.Is(i, "for") || clause.Is(i, "invitation")) && i >= noun - 4)
                return ForNoun(clause, i);
            if (IsGoverningVerb(clause, i))
                return Verb(clause, i);
        }

        return (MeetingStatus.Held, true);
    }

    /// <summary>"The meeting between X and Y was cancelled", "... is scheduled for Monday", "... will take place".</summary>
    private static (MeetingStatus Status, bool IsOpen)? Following(Clause clause, int noun)
    {
        var depth = 0;
        for (var i = noun + 1; i < clause.End && i <= noun + 24; i++)
        {
            var a = clause.ActorAt(i);
            if (a >= 0)
            {
                i = clause.Actors[a].End - 1;
                continue;
            }

            if (clause.IsClauseEdge(i) || (clause.Is(i, ",") && depth++ > 1))
                return null;
            if (clause.Has(i, WordClass.Cancel) && clause.Has(i, WordClass.Past) && IsAuxiliaryBefore(clause, i))
                return (MeetingStatus.Cancelled, false);
            if (clause.Is(i, "called") && clause.Is(i + 1, "off"))
                return (MeetingStatus.Cancelled, false);
            if (clause.Has(i, WordClass.Future) && SubjectIsNoun(clause, noun, i))
                return (MeetingStatus.Planned, false);
            if (clause.Has(i, WordClass.Auxiliary) && !clause.Reading.IsPossessiveMark(i) && (clause.Has(i + 1, WordClass.Plan) || clause.Is(i + 1, "to") || (clause.Has(i + 1, WordClass.Adverb) && clause.Has(i + 2, WordClass.Plan))) && SubjectIsNoun(clause, noun, i))
                return (MeetingStatus.Planned, clause.Is(i, "was") || clause.Is(i, "were"));
            if (clause.Has(i, WordClass.Plan) && clause.Is(i + 1, "for") && i <= noun + 16)
                return (MeetingStatus.Planned, false);
            if (clause.Has(i, WordClass.Report | WordClass.Hold) && clause.Has(i, WordClass.Past))
                return null;
        }

        return null;
    }

    private static bool IsSetting(Clause clause, int verb, int noun)
    {
        for (var i = verb + 2; i < noun; i++)
        {
            if (clause.ActorAt(i) < 0 && (clause.Is(i, "in") || clause.Is(i, "at") || clause.Is(i, "during")) && noun - i <= 4 && !clause.Is(i - 1, "part"))
                return true;
        }

        return false;
    }

    /// <summary>"scrapped a planned trip".</summary>
    private static bool IsCancelledBefore(Clause clause, int modifier)
    {
        for (var i = modifier - 1; i >= clause.First && i >= modifier - 3; i--)
        {
            if (clause.Has(i, WordClass.Cancel) || (clause.Is(i, "off") && clause.Is(i - 1, "called")))
                return true;
        }

        return false;
    }

    private static bool IsAuxiliaryBefore(Clause clause, int i) => clause.Has(i - 1, WordClass.Auxiliary) || clause.Has(i - 2, WordClass.Auxiliary);

    /// <summary>No finite verb governs the noun from the left, so that the verb after it is its own.</summary>
    private static bool SubjectIsNoun(Clause clause, int noun, int verb)
    {
        for (var i = noun - 1; i >= clause.First && i >= noun - Reach; i--)
        {
            if (IsGoverningVerb(clause, i) || (clause.Has(i, WordClass.Preposition) && clause.ActorAt(i) < 0 && !clause.Is(i, "of")))
                return false;
            if (clause.IsClauseEdge(i) || clause.Has(i, WordClass.Report))
                break;
        }

        return verb > noun;
    }

    private static bool IsGoverningVerb(Clause clause, int i) =>
        clause.ActorAt(i) < 0 && clause.Has(i, WordClass.Hold | WordClass.Attend | WordClass.Host | WordClass.Travel | WordClass.Plan | WordClass.Future)
        && !clause.Has(i, WordClass.AheadModifier) && !clause.Has(i, WordClass.Determiner);

    /// <summary>"for talks": as the journey is told.</summary>
    private static (MeetingStatus Status, bool IsOpen)? ForNoun(Clause clause, int at)
    {
        for (var i = at - 1; i >= clause.First; i--)
        {
            if (clause.Has(i, WordClass.Future | WordClass.Plan))
                return (MeetingStatus.Planned, false);
            if (clause.Has(i, WordClass.Cancel))
                return (MeetingStatus.Cancelled, false);
            // "before coming here, Putin was in Shanghai for talks"
            if (clause.ActorAt(i) < 0 && (clause.Is(i, "was") || clause.Is(i, "were")) && !clause.Is(i + 1, "to"))
                return (MeetingStatus.Held, false);
            if (clause.Has(i, WordClass.Travel | WordClass.Host | WordClass.Visit | WordClass.Hold | WordClass.VisitNoun))
                return OfVerb(clause, i);
            if (clause.IsClauseEdge(i))
                break;
        }

        // "is in Paris for talks" is told; "calls for talks", "support for talks" only wish them.
        return clause.ActorAt(at - 1) >= 0 || clause.Reading.DateAt(at - 1) >= 0 || clause.Reading.Names.At(at - 1).End == at ? (MeetingStatus.Held, true) : null;
    }

    private static (MeetingStatus Status, bool IsOpen) Verb(Clause clause, int verb) =>
        clause.Has(verb, WordClass.Future | WordClass.Plan) && !clause.Has(verb, WordClass.Hold) ? OfPlan(clause, verb) : OfVerb(clause, verb);

    private static (MeetingStatus Status, bool IsOpen) OfPlan(Clause clause, int verb)
    {
        for (var i = clause.VerbGroupStart(verb); i <= verb; i++)
        {
            if (clause.Has(i, WordClass.Negation) && !clause.Has(i, WordClass.Determiner))
                return (MeetingStatus.Cancelled, false);
        }

        return (MeetingStatus.Planned, false);
    }
}
