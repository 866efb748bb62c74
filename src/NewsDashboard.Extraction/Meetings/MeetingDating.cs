using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Chooses the words that date a meeting among those of its sentence, and settles what the tense left open.</summary>
internal sealed class MeetingDating(Clause clause, Dateline dateline, bool isLead)
{
    private const int Farthest = 45;

    private const int FarthestWithoutYear = 183;

    public void Date(MeetingCandidate candidate)
    {
        var reading = clause.Reading;
        if (Best(candidate) is { } date)
        {
            var direction = candidate.Status == MeetingStatus.Cancelled ? CancelledDirection(date) : candidate.StatusIsOpen ? Direction.Unknown : candidate.Status == MeetingStatus.Held ? Direction.Past : candidate.Status == MeetingStatus.Planned ? Direction.Future : Direction.Unknown;
            var (start, end) = date.In(direction, reading.Published);
            // Who means a day more than half a year ahead gives its year.
            if (date.Form == DateForm.MonthDay && start.DayNumber - reading.Published.DayNumber > FarthestWithoutYear)
                (start, end) = date.In(Direction.Past, reading.Published);
            if (date.Form == DateForm.Weekday && candidate.StatusIsOpen && start < reading.Published && !clause.Sentence.IsHeadline && IsPresent(candidate))
            {
                candidate.Status = MeetingStatus.Planned;
                (start, end) = date.In(Direction.Future, reading.Published);
            }

            if (date.Form == DateForm.Weekday && candidate.Status == MeetingStatus.Planned && candidate.StatusIsOpen && start < reading.Published && !IsPastTold(candidate))
                (start, end) = date.In(Direction.Future, reading.Published);
            // A bare month after a noun: the near one, "the November visit" told in October.
            if (date.Form == DateForm.Month && candidate.StatusIsOpen && reading.Published.DayNumber - end.DayNumber > 240)
                (start, end) = date.In(Direction.Future, reading.Published);
            if (candidate.Status == MeetingStatus.Held && date.Precision == DatePrecision.Day && Duration.EndedAfter(clause, candidate.Trigger) is { } days)
                start = Calendar.Add(start, 1 - days);
            candidate.Start = start;
            candidate.End = end;
            candidate.DatePrecision = date.Precision;
            candidate.DateBasis = date.Basis;
        }
        else if ((isLead || IsNewsOfTheDay(candidate)) && candidate.Status == MeetingStatus.Held && !clause.Sentence.IsHeadline)
        {
            Publish(candidate);
        }

        Settle(candidate);
    }

    /// <summary>"X telephoned Y": an undated call in the simple past is the day's news; "had telephoned" is not.</summary>
    private bool IsNewsOfTheDay(MeetingCandidate candidate)
    {
        if (candidate.Format != MeetingFormat.Call || !candidate.FormatIsTold || !clause.Has(candidate.Trigger, WordClass.Phone) || !clause.Has(candidate.Trigger, WordClass.Past))
            return false;
        return !clause.Has(candidate.Trigger - 1, WordClass.Auxiliary) && !clause.Has(candidate.Trigger - 2, WordClass.Auxiliary);
    }

    private bool IsAhead(int noun)
    {
        for (var i = noun - 1; i >= clause.First && i >= noun - 3; i--)
        {
            if (clause.Has(i, WordClass.AheadModifier) && clause.ActorAt(i) < 0)
                return true;
        }

        return false;
    }

    /// <summary>"cancelled the talks planned for Thursday": ahead; else behind.</summary>
    private Direction CancelledDirection(DateExpression date)
    {
        for (var i = date.FirstToken - 1; i >= clause.First && i >= date.FirstToken - 4; i--)
        {
            if (clause.Has(i, WordClass.Plan | WordClass.AheadModifier | WordClass.Future))
                return Direction.Future;
        }

        return Direction.Unknown;
    }

    /// <summary>"arrives on Monday", "hosts him on Friday": a timetable's present.</summary>
    private bool IsPresent(MeetingCandidate candidate)
    {
        for (var i = candidate.Trigger; i >= clause.First && i >= candidate.Trigger - 10; i--)
        {
            if (clause.ActorAt(i) < 0 && clause.Has(i, WordClass.Past))
                return false;
            if (clause.ActorAt(i) < 0 && clause.Has(i, WordClass.Present) && !clause.Has(i, WordClass.Report | WordClass.MeetingNoun))
                return true;
        }

        return false;
    }

    private static bool IsPastTold(MeetingCandidate candidate) => candidate.Status == MeetingStatus.Held;

    private void Publish(MeetingCandidate candidate)
    {
        candidate.Start = candidate.End = clause.Reading.Published;
        candidate.DatePrecision = DatePrecision.Day;
        candidate.DateBasis = DateBasis.Published;
    }

    /// <summary>What lies ahead is not held yet; what lies behind and was open has been held.</summary>
    private void Settle(MeetingCandidate candidate)
    {
        if (candidate.Start is not { } start || candidate.End is not { } end || candidate.Status == MeetingStatus.Cancelled)
            return;
        if (start > clause.Reading.Published)
            candidate.Status = MeetingStatus.Planned;
        else if (end < clause.Reading.Published && candidate.StatusIsOpen)
            candidate.Status = MeetingStatus.Held;
    }

    private DateExpression? Best(MeetingCandidate candidate)
    {
        DateExpression? best = null;
        var bestCost = Farthest;
        foreach (var date in clause.Reading.DatesIn(clause.First, clause.End))
        {
            if (dateline.Contains(date.FirstToken) || (IsBound(date) && candidate.Anchor != date.FirstToken))
                continue;
            var cost = Cost(date, candidate);
            if (cost < bestCost)
            {
                best = date;
                bestCost = cost;
            }
        }

        return best;
    }

    /// <summary>"since Friday", "until June": no day of an event.</summary>
    private bool IsBound(DateExpression date) =>
        clause.Is(date.FirstToken - 1, "since") || clause.Is(date.FirstToken - 1, "until") || clause.Is(date.FirstToken - 1, "till")
        || (clause.Reading.IsPossessiveMark(date.EndToken) && !IsNounAfter(date));

    /// <summary>"Friday's talks": the weekday belongs to the noun.</summary>
    private bool IsNounAfter(DateExpression date) => clause.Has(date.EndToken + 1, WordClass.MeetingNoun | WordClass.CallNoun | WordClass.VisitNoun);

    /// <summary>Distance in words, more where a clause lies between, and no date at all that belongs to "said".</summary>
    private int Cost(DateExpression date, MeetingCandidate candidate)
    {
        var anchored = candidate.Anchor >= 0;
        var at = anchored ? candidate.Anchor : candidate.Trigger;
        var before = date.EndToken <= at;
        var (from, to) = before ? (date.EndToken, at) : (anchored ? at : candidate.TriggerEnd, date.FirstToken);
        var cost = anchored && before && date.EndToken < at && !clause.Is(date.EndToken, "with") ? 8 : 0;
        for (var i = from; i < to; i++)
        {
            cost++;
            // "the first meeting since the two fell out in May": the day of what came before.
            if (clause.Is(i, "since") && !before)
                cost += 40;
            else if (clause.IsClauseEdge(i))
                cost += 14;
            else if (clause.Is(i, ",") && clause.ActorAt(i) < 0)
                cost += before ? 1 : 3;
            else if (clause.Has(i, WordClass.Meet | WordClass.VisitNoun | WordClass.MeetingNoun) && clause.ActorAt(i) < 0)
                cost += 4;
            else if (!before && clause.ActorAt(i) < 0 && clause.Has(i, WordClass.Past) && clause.Has(i, WordClass.Meet | WordClass.Visit | WordClass.Phone | WordClass.Host | WordClass.Speak))
                cost += 20;
            else if (clause.Has(i, WordClass.Past | WordClass.Future) && !clause.Has(i, WordClass.Auxiliary | WordClass.Plan | WordClass.AheadModifier) && !before)
                cost += 8;
        }

        if (before && !anchored && IsOfOtherClause(date, candidate))
            cost += 10;
        // "met today to discuss the upcoming visit": the day is not the visit's.
        if (before && candidate.Trigger - date.EndToken > 4 && IsAhead(candidate.Trigger))
            cost += 40;
        if (!before && OpensNextClause(date))
            cost += 40;
        if (DatesSpeech(date, candidate))
            cost += 60;
        if (date.Precision != DatePrecision.Day && date.Precision != DatePrecision.Range)
            cost += 4;
        return cost;
    }

    /// <summary>"leads on Monday and met", "in May, having met", "whose term ends in July, met": a day before the trigger that another verb has.</summary>
    private bool IsOfOtherClause(DateExpression date, MeetingCandidate candidate)
    {
        var start = clause.VerbGroupStart(candidate.Trigger);
        if (clause.Has(start - 1, WordClass.Conjunction) && date.EndToken <= start - 1)
            return true;
        if (!clause.Is(start - 1, ",") || clause.ActorAt(start - 1) >= 0 || date.EndToken > start - 1)
            return clause.Has(date.EndToken, WordClass.Conjunction) || (clause.Is(date.EndToken, ",") && clause.Has(date.EndToken + 1, WordClass.Conjunction));
        if (clause.Has(candidate.Trigger, WordClass.Gerund) || clause.Is(start, "having"))
            return true;
        for (var i = date.FirstToken - 1; i > clause.First && i >= date.FirstToken - 14; i--)
        {
            if (clause.Is(i, ",") && clause.ActorAt(i) < 0)
                return clause.Has(i + 1, WordClass.Relative) || clause.Is(i + 1, "due") || clause.Has(i + 1, WordClass.Gerund);
        }

        return false;
    }

    /// <summary>"met in Paris, and on Friday the president flew home": the day of what follows.</summary>
    private bool OpensNextClause(DateExpression date)
    {
        var i = date.FirstToken - 1;
        if (clause.Is(i, "on") || clause.Is(i, "in"))
            i--;
        var subject = clause.Is(date.EndToken, ",") ? date.EndToken + 1 : date.EndToken;
        return clause.Has(i, WordClass.Conjunction) && clause.Is(i - 1, ",") && (clause.ActorAt(subject) >= 0 || clause.Is(subject, "the"));
    }

    /// <summary>"said Monday that", "told reporters on Tuesday": the date of the words, unless the meeting is where they were said.</summary>
    private bool DatesSpeech(DateExpression date, MeetingCandidate candidate)
    {
        var i = date.FirstToken - 1;
        while (i >= clause.First && (clause.Is(i, "on") || clause.Is(i, "reporters") || clause.Is(i, "journalists") || clause.Is(i, "earlier") || clause.Is(i, "late") || clause.Is(i, "early") || clause.Is(i, "in") || clause.Is(i, ",")))
            i--;
        var speech = clause.Has(i, WordClass.Report) && clause.ActorAt(i) < 0;
        // "on Thursday scrapped a trip to meet": the day of the refusal.
        if (candidate.Status == MeetingStatus.Cancelled && (clause.Has(date.EndToken, WordClass.Cancel) || clause.Has(i, WordClass.Cancel)) && clause.Is(candidate.Trigger - 1, "to"))
            speech = true;
        if (!speech && clause.Has(date.EndToken, WordClass.Report) && clause.ActorAt(date.FirstToken - 1) >= 0)
            speech = true;
        if (!speech)
            return false;
        // "said Saturday in a meeting with", "said on Monday after talks with"
        if (date.EndToken < candidate.Trigger && candidate.Trigger - date.EndToken <= 6)
        {
            for (var k = date.EndToken; k < candidate.Trigger; k++)
            {
                if (clause.Is(k, "in") || clause.Is(k, "at") || clause.Is(k, "during") || clause.Is(k, "after") || clause.Is(k, "following"))
                    return false;
            }
        }

        return true;
    }
}
