using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Brings the places of an article that report one meeting together.</summary>
internal sealed class ReportMerger(Reading reading)
{
    /// <summary>No article tells of more.</summary>
    private const int MostMeetings = 400;

    private readonly List<Merged> meetings = [];

    /// <summary>Meetings in order of their first report.</summary>
    public List<Merged> Merge(List<MeetingCandidate> candidates)
    {
        // The headline has neither date nor place of its own: it joins what the body tells.
        foreach (var candidate in candidates)
        {
            if (!candidate.IsHeadline)
                Take(candidate);
        }

        foreach (var candidate in candidates)
        {
            if (candidate.IsHeadline)
                Take(candidate);
        }

        return meetings;
    }

    private void Take(MeetingCandidate candidate)
    {
        if (candidate.Parties.Count == 0)
        {
            TakeReference(candidate);
            return;
        }

        Merged? best = null;
        foreach (var meeting in meetings)
        {
            if (!meeting.SameParties(candidate.Parties) || !IsSame(meeting, candidate))
                continue;
            // A headline tells of the first meeting of its kind; a later sentence of the one last told.
            if (!candidate.IsHeadline || best is null || (best.Format != candidate.Format && meeting.Format == candidate.Format))
                best = meeting;
        }

        if (best is null)
        {
            if (meetings.Count < MostMeetings)
                meetings.Add(new Merged(candidate));
        }
        else
            best.Add(candidate, reading);
    }

    /// <summary>"the meeting": the one last told before it, of the same kind, adds its day and place where that has none.</summary>
    private void TakeReference(MeetingCandidate reference)
    {
        Merged? last = null;
        foreach (var meeting in meetings)
        {
            var sameKind = reference.FormatIsTold || reference.Format == MeetingFormat.Call ? meeting.Format == reference.Format : meeting.Format == MeetingFormat.InPerson;
            if (sameKind && (last is null || meeting.LastSentence >= last.LastSentence))
                last = meeting;
        }

        if (last is null || reference.Sentence - last.LastSentence > 25)
            return;
        if (reference.Start is not null && last.Start is not null && (reference.Start > last.End || reference.End < last.Start))
            return;
        if (reference.Start is not null && last.Start is null && (last.Status == reference.Status || last.StatusIsOpen || reference.StatusIsOpen))
            last.TakeDate(reference);
        if (reference.PlaceRank > last.PlaceRank)
            last.TakePlace(reference);
    }

    private bool IsSame(Merged meeting, MeetingCandidate candidate)
    {
        if (candidate.IsHeadline)
            return !(meeting.Best.FormatIsTold && candidate.FormatIsTold && meeting.Best.Format != candidate.Format) && !HasOtherPeople(meeting, candidate);
        var dated = meeting.Start is not null && candidate.Start is not null;
        if (dated && (candidate.Start > meeting.End || candidate.End < meeting.Start))
            return false;
        if (meeting.Status != candidate.Status && !(dated && (meeting.StatusIsOpen || candidate.StatusIsOpen || meeting.Start == candidate.Start)) && !(candidate.StatusIsOpen && candidate.Start is null))
            return false;
        if (meeting.Format != candidate.Format && (candidate.FormatIsTold || candidate.Format == MeetingFormat.Call) && (meeting.FormatIsTold || candidate.FormatIsTold))
            return false;
        return !HasOtherPeople(meeting, candidate);
    }

    /// <summary>Both name somebody for a party, and nobody is the same.</summary>
    private bool HasOtherPeople(Merged meeting, MeetingCandidate candidate)
    {
        foreach (var party in candidate.Parties)
        {
            if (Names(candidate.People, party) && Names(meeting.People, party) && !Share(meeting.People, candidate.People, party))
                return true;
        }

        return false;
    }

    private bool Names(List<int> people, string party)
    {
        foreach (var person in people)
        {
            if (reading.Persons[person].Party == party)
                return true;
        }

        return false;
    }

    private bool Share(List<int> known, List<int> other, string party)
    {
        foreach (var person in known)
        {
            if (reading.Persons[person].Party == party && other.Contains(person))
                return true;
        }

        return false;
    }
}

/// <summary>One meeting with all its reports in the article.</summary>
internal sealed class Merged
{
    public Merged(MeetingCandidate first)
    {
        Best = first;
        Reports = [first];
        People = [.. first.People];
        Status = first.Status;
        StatusIsOpen = first.StatusIsOpen;
        Format = first.Format;
        FormatIsTold = first.FormatIsTold;
        TakeDate(first);
        TakePlace(first);
    }

    /// <summary>The report that says it best.</summary>
    public MeetingCandidate Best { get; private set; }

    public List<MeetingCandidate> Reports { get; }

    public List<int> People { get; }

    public MeetingStatus Status { get; private set; }

    public bool StatusIsOpen { get; private set; }

    public MeetingFormat Format { get; private set; }

    public bool FormatIsTold { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public DatePrecision DatePrecision { get; private set; }

    public DateBasis DateBasis { get; private set; }

    public string? Place { get; set; }

    public string? PlaceCountry { get; set; }

    public int PlaceRank { get; set; }

    /// <summary>Sentence of the latest report.</summary>
    public int LastSentence => Reports[^1].Sentence;

    public bool SameParties(List<string> parties)
    {
        if (parties.Count != Best.Parties.Count)
            return false;
        foreach (var party in parties)
        {
            if (!Best.Parties.Contains(party))
                return false;
        }

        return true;
    }

    public void Add(MeetingCandidate report, Reading reading)
    {
        Reports.Add(report);
        foreach (var person in report.People)
        {
            if (!People.Contains(person))
                People.Add(person);
        }

        if (StatusIsOpen && !report.StatusIsOpen && !report.IsHeadline)
        {
            Status = report.Status;
            StatusIsOpen = false;
        }
        else if (report.Status == MeetingStatus.Held && Status == MeetingStatus.Planned && report.Start is not null && report.Start <= reading.Published)
        {
            Status = MeetingStatus.Held;
        }

        if (!FormatIsTold && report.FormatIsTold)
        {
            Format = report.Format;
            FormatIsTold = true;
        }

        if (Start is null || (DateBasis == DateBasis.Published && report.Start is not null && report.DateBasis != DateBasis.Published) || (DatePrecision > DatePrecision.Range && report.DatePrecision is DatePrecision.Day or DatePrecision.Range))
            TakeDate(report);
        if (report.PlaceRank > PlaceRank)
            TakePlace(report);
        if (Score(report) > Score(Best))
            Best = report;
    }

    public void TakeDate(MeetingCandidate report)
    {
        Start = report.Start;
        End = report.End;
        DatePrecision = report.DatePrecision;
        DateBasis = report.DateBasis;
    }

    public void TakePlace(MeetingCandidate report)
    {
        Place = report.Place;
        PlaceCountry = report.PlaceCountry;
        PlaceRank = report.PlaceRank;
    }

    private static int Score(MeetingCandidate report) =>
        (report.IsHeadline ? -20 : 0) + (report.IsReference ? -6 : 0) + (report.Start is null ? 0 : 3) + (report.PlaceRank > 1 ? 2 : 0) + Math.Min(report.People.Count, 4);
}
