using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Whether a meeting was by phone, on screen or face to face.</summary>
internal static class FormatReader
{
    private const int Near = 8;

    public static void Read(Clause clause, MeetingCandidate candidate)
    {
        var trigger = candidate.Trigger;
        if (candidate.Rule.StartsWith("meeting.courtesy", StringComparison.Ordinal))
        {
            Set(candidate, MeetingFormat.InPerson, true);
            return;
        }

        if (candidate.Rule == "meeting.contact")
        {
            Set(candidate, MeetingFormat.InPerson, true);
            return;
        }

        var call = clause.Has(trigger, WordClass.CallNoun) && !clause.Has(trigger, WordClass.VideoWord);
        var phoned = clause.Has(trigger, WordClass.Phone) && !clause.Has(trigger, WordClass.CallNoun);
        var video = clause.Has(trigger, WordClass.VideoWord);
        call |= candidate.Rule.StartsWith("meeting.phone", StringComparison.Ordinal);
        for (var i = Math.Max(clause.First, trigger - Near); i < clause.End && i <= trigger + (2 * Near); i++)
        {
            if (i != trigger && (clause.IsClauseEdge(i) || (i > trigger && clause.Is(i, ",") && !clause.Has(trigger, WordClass.Host))))
            {
                if (i > trigger)
                    break;
                continue;
            }

            call |= clause.Has(i, WordClass.PhoneWord);
            video |= clause.Has(i, WordClass.VideoWord);
        }

        if (video)
            Set(candidate, MeetingFormat.Video, true);
        else if (call || phoned)
            Set(candidate, MeetingFormat.Call, true);
        else if (clause.Has(trigger, WordClass.Speak) && !IsNeutral(clause, trigger) && !clause.Has(trigger, WordClass.MeetingNoun) && !IsFaceToFace(clause, trigger))
            Set(candidate, MeetingFormat.Call, false);
        else
            Set(candidate, MeetingFormat.InPerson, clause.Has(trigger, WordClass.VisitNoun | WordClass.Visit | WordClass.Host | WordClass.Summon | WordClass.MealNoun));
    }

    /// <summary>Verbs that tell nothing of phone or table.</summary>
    private static bool IsNeutral(Clause clause, int trigger) =>
        !(clause.Is(trigger, "spoke") || clause.Is(trigger, "speak") || clause.Is(trigger, "speaks") || clause.Is(trigger, "speaking") || clause.Is(trigger, "spoken") || clause.Is(trigger, "talked") || clause.Is(trigger, "talk"));

    /// <summary>"sat down with", "conferred in Paris": not a call.</summary>
    private static bool IsFaceToFace(Clause clause, int trigger)
    {
        if (clause.Is(trigger, "sat") || clause.Is(trigger, "sit") || clause.Is(trigger, "sits") || clause.Is(trigger, "sitting") || clause.Is(trigger, "dined") || clause.Is(trigger, "negotiated"))
            return true;
        for (var i = trigger + 1; i < clause.End && i <= trigger + 20; i++)
        {
            if ((clause.Is(i, "in") || clause.Is(i, "at")) && clause.Reading.Names.At(clause.Has(i + 1, WordClass.Determiner) ? i + 2 : i + 1).Kind is People.NamedKind.City or People.NamedKind.Capital or People.NamedKind.Seat)
                return true;
            if (clause.Is(i, "sidelines") || clause.Is(i, "margins") || IsRoom(clause, i))
                return true;
        }

        // "In Damascus, Powell talked for two hours with"
        return clause.Is(clause.First, "in") && trigger - clause.First <= 8 && clause.Reading.Names.At(clause.First + 1).Kind is People.NamedKind.City or People.NamedKind.Capital;
    }

    /// <summary>"at the guest house", "in his office".</summary>
    private static bool IsRoom(Clause clause, int i) =>
        (clause.Is(i, "palace") || clause.Is(i, "hotel") || clause.Is(i, "residence") || clause.Is(i, "villa") || clause.Is(i, "office") || clause.Is(i, "headquarters") || clause.Is(i, "dacha") || clause.Is(i, "house"))
        && (clause.Is(i - 2, "in") || clause.Is(i - 2, "at") || clause.Is(i - 3, "at") || clause.Is(i - 3, "in") || clause.Is(i - 4, "at"));

    private static void Set(MeetingCandidate candidate, MeetingFormat format, bool told)
    {
        candidate.Format = format;
        candidate.FormatIsTold = told;
    }
}
