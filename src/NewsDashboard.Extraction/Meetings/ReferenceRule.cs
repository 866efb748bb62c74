using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"the meeting", "Saturday's call", "the Beijing talks": a meeting just told, of which the sentence may say the day and the place.</summary>
internal sealed class ReferenceRule : MeetingRule
{
    public override string Id => "meeting.reference";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.Sentence.IsHeadline || !clause.Has(token, WordClass.MeetingNoun | WordClass.CallNoun) || !IsDefinite(clause, token))
            return false;
        found.Add(new MeetingCandidate
        {
            Rule = Id,
            Sentence = clause.Index,
            Trigger = token,
            TriggerEnd = token + 1,
            Parties = [],
            People = [],
            IsReference = true,
        });
        return true;
    }

    private static bool IsDefinite(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && token - i <= 5; i--)
        {
            if (clause.Is(i, "the") || clause.Is(i, "this") || clause.Is(i, "their") || clause.Is(i, "that"))
                return true;
            if (clause.Reading.IsPossessiveMark(i))
                return clause.Reading.DateAt(i - 1) >= 0;
            if (clause.Reading.Token(i).Kind != TokenKind.Word || clause.Has(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Report))
                return false;
        }

        return false;
    }
}
