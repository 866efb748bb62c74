using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Reads the meetings that an article reports.</summary>
internal sealed class MeetingExtractor
{
    /// <summary>
    /// In this order; the first rule that reads a word keeps it.
    /// 1. Hosts before verbs of speech, because "called" and "phoned" take their object directly.
    /// 2. Courtesies ("called on", "guest of"), whose words the other rules read otherwise.
    /// 3. Verbs of meeting before nouns, because "meeting" may be either and the verb is the stricter reading.
    /// 4. Nouns before visits, because "talks during a visit to" tells more than the visit.
    /// 5. Visits: they take the host country as the other side where nobody there is named.
    /// 6. Contacts in captions, after the verbs that they share words with.
    /// 7. Telling, which is the weakest sign of an encounter.
    /// 8. References last: a noun whose sides no rule has found.
    /// </summary>
    private static readonly MeetingRule[] Rules =
        [new HostRule(), new CourtesyRule(), new MeetVerbRule(), new SummitRule(), new MeetingNounRule(), new GatherRule(), new VisitRule(), new ContactRule(), new AccordRule(), new TellRule(), new ReferenceRule()];

    /// <summary>The meetings in order of their evidence.</summary>
    public static List<MeetingReport> Extract(Reading reading, List<Actor>[] actors, ReferenceResolver references, Dateline dateline)
    {
        var candidates = new List<MeetingCandidate>();
        var sentences = reading.Document.Sentences;
        var lead = LeadOf(sentences);
        for (var s = 0; s < sentences.Length; s++)
        {
            if (actors[s].Count == 0 || !HasTrigger(reading, sentences[s]))
                continue;
            var clause = new Clause(reading, s, actors[s], references);
            var first = candidates.Count;
            for (var token = clause.First; token < clause.End; token++)
            {
                if ((reading.Tags[token] & Triggers) != 0 && (clause.ActorAt(token) < 0 || IsGroupEvent(clause, token)))
                    ReadTrigger(clause, token, candidates);
            }

            Complete(clause, candidates, first, new MeetingDating(clause, dateline, s == lead));
        }

        TripContext.Complete(reading, actors, references, candidates);
        var merged = new ReportMerger(reading).Merge(candidates);
        PlaceInference.Complete(reading, merged, dateline);
        var reports = new List<MeetingReport>(merged.Count);
        foreach (var meeting in merged)
            reports.Add(ToReport(reading, meeting));
        reports.Sort((a, b) => a.Evidence.Start != b.Evidence.Start ? a.Evidence.Start.CompareTo(b.Evidence.Start) : a.Trigger.Start.CompareTo(b.Trigger.Start));
        return reports;
    }

    private const WordClass Triggers = WordClass.Meet | WordClass.Speak | WordClass.Phone | WordClass.Host | WordClass.Summon | WordClass.Contact | WordClass.Gather | WordClass.Report
        | WordClass.MeetingNoun | WordClass.CallNoun | WordClass.Visit | WordClass.VisitNoun | WordClass.Travel;

    private static bool HasTrigger(Reading reading, Sentence sentence)
    {
        foreach (var tags in reading.Tags[sentence.FirstToken..sentence.EndToken])
        {
            if ((tags & Triggers) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"the six-party talks": the name of the group ends in the event.</summary>
    private static bool IsGroupEvent(Clause clause, int token) =>
        clause.Actors[clause.ActorAt(token)] is { Rule: "actor.group" } group && group.End == token + 1 && (clause.Reading.Tags[token] & WordClass.MeetingNoun) != 0;

    private static void ReadTrigger(Clause clause, int token, List<MeetingCandidate> candidates)
    {
        foreach (var rule in Rules)
        {
            if (rule.Read(clause, token, candidates))
                return;
        }
    }

    private static int LeadOf(ReadOnlySpan<Sentence> sentences)
    {
        for (var s = 0; s < sentences.Length; s++)
        {
            if (!sentences[s].IsHeadline && sentences[s].TokenCount > 8)
                return s;
        }

        return -1;
    }

    private static void Complete(Clause clause, List<MeetingCandidate> candidates, int first, MeetingDating dating)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var since = LastTime.SinceOf(clause, candidate);
            if (since >= 0 && LastTime.IsSitting(clause, since))
                candidate.Anchor = since;
            if (StatusReader.Read(clause, candidate) is not { } status)
            {
                candidates.RemoveAt(i--);
                continue;
            }

            candidate.Status = status.Status;
            candidate.StatusIsOpen = status.IsOpen;
            FormatReader.Read(clause, candidate);
            dating.Date(candidate);
            PlaceReader.Read(clause, candidate);
            if (status.IsOpen && IsProcess(clause, candidate))
                candidates.RemoveAt(i--);
        }
    }

    /// <summary>"the Israeli-Palestinian negotiations are in trouble": a process of which no sitting is told.</summary>
    private static bool IsProcess(Clause clause, MeetingCandidate candidate) =>
        candidate is { Parties.Count: > 0, People.Count: 0, PlaceRank: 0 } && (candidate.Start is null || candidate.DateBasis == Temporal.DateBasis.Published)
        && (clause.Is(candidate.Trigger, "talks") || clause.Is(candidate.Trigger, "negotiations") || clause.Is(candidate.Trigger, "dialogue") || clause.Is(candidate.Trigger, "discussions")
            || clause.Is(candidate.Trigger, "consultations") || clause.Is(candidate.Trigger, "negotiation"));

    private static MeetingReport ToReport(Reading reading, Merged meeting)
    {
        var best = meeting.Best;
        var evidence = reading.Document.Sentences[best.Sentence].Span;
        return new MeetingReport
        {
            Parties = best.Parties,
            People = meeting.People.ConvertAll(p => new Participant(reading.Persons[p].Name, reading.Persons[p].Party, reading.Persons[p].Role)),
            Start = meeting.Start,
            End = meeting.End,
            DatePrecision = meeting.DatePrecision,
            DateBasis = meeting.DateBasis,
            Place = meeting.Place,
            PlaceCountry = meeting.PlaceCountry,
            Format = meeting.Format,
            Status = meeting.Status,
            Evidence = evidence,
            Trigger = reading.Document.SpanOf(best.Trigger, best.TriggerEnd),
            RuleId = best.Rule,
            Reasons = MeetingReasons.Of(reading, meeting),
            Confidence = MeetingConfidence.Of(reading, meeting),
        };
    }
}
