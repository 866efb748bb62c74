using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>
/// Holds what the model says against the article. A meeting without its sentence, two known parties and possible days is
/// thrown away; a name or place that the article does not hold is left out of a meeting that is otherwise sound.
/// </summary>
internal sealed class ReplyCheck(Article article, ArticleAnalysis analysis, string ruleId, double confidence)
{
    private const int MostPeople = 50;
    private const int LongestName = 200;

    /// <summary>Fewer words are no sentence, and stand in an article by chance.</summary>
    private const int FewestWords = 4;

    private const int MostSentences = 2;

    /// <param name="reply">The model's answer.</param>
    /// <param name="flaws">What is wrong with those that were thrown away.</param>
    /// <returns>The sound meetings in order of their evidence.</returns>
    public List<MeetingReport> Read(ModelReply reply, List<MeetingFlaw> flaws)
    {
        var reports = new List<MeetingReport>();
        var seen = new HashSet<(string, DateOnly?, MeetingStatus, TextSpan)>();
        foreach (var meeting in reply.Meetings)
        {
            if (Read(meeting, out var flaw) is not { } report)
                flaws.Add(flaw);
            else if (seen.Add((string.Join('+', report.Parties), report.Start, report.Status, report.Evidence)))
                reports.Add(report);
        }

        return [.. reports.OrderBy(report => report.Evidence.Start).ThenBy(report => report.Trigger.Start)];
    }

    private MeetingReport? Read(ModelMeeting meeting, out MeetingFlaw flaw)
    {
        flaw = MeetingFlaw.Evidence;
        if (FindEvidence(meeting.Evidence) is not { } evidence)
            return null;

        flaw = MeetingFlaw.Parties;
        var parties = meeting.Parties.Select(CodeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (parties.Count < 2 || !parties.TrueForAll(IsParty))
            return null;

        flaw = MeetingFlaw.Days;
        if (MeetingDays.Read(meeting, article.Published, analysis) is not { } days)
            return null;

        var place = meeting.Place is { Length: <= LongestName } named && Stands(named) ? named.Trim() : null;
        return new MeetingReport
        {
            Parties = parties,
            People = PeopleOf(meeting),
            Start = days.Start,
            End = days.End,
            DatePrecision = days.Precision,
            DateBasis = days.Basis,
            Place = place,
            PlaceCountry = place is not null && meeting.PlaceCountry is { } country ? Countries.Find(CodeOf(country))?.Code : null,
            Format = meeting.Format,
            Status = meeting.Status,
            Evidence = evidence,
            Trigger = TriggerIn(evidence, meeting.Trigger),
            RuleId = ruleId,
            Reasons = ["read by a language model; its sentence stands in the article"],
            Confidence = ConfidenceOf(parties, meeting.Status),
        };
    }

    /// <summary>The whole sentence of the quoted words. The model may see the end of a sentence elsewhere than the rules, so that two may do.</summary>
    private TextSpan? FindEvidence(string words)
    {
        if (words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords || Quotation.Find(article.Content, words) is not { } found)
            return null;
        var sentences = analysis.Sentences.Where(found.Overlaps).ToList();
        return sentences.Count is > 0 and <= MostSentences
            ? TextSpan.FromBounds(Math.Min(found.Start, sentences[0].Start), Math.Max(found.End, sentences[^1].End))
            : null;
    }

    private TextSpan TriggerIn(TextSpan evidence, string words) => Quotation.Find(evidence.In(article.Content), words) is { } found
        ? new TextSpan(evidence.Start + found.Start, found.Length)
        : evidence;

    private List<Participant> PeopleOf(ModelMeeting meeting) => meeting.People
        .Where(person => person.Name.Length <= LongestName && !person.Name.Contains(';', StringComparison.Ordinal) && Stands(person.Name))
        .DistinctBy(person => person.Name, StringComparer.Ordinal)
        .Take(MostPeople)
        .Select(person => new Participant(
            string.Join(' ', person.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            person.Party is { } party && IsParty(CodeOf(party)) ? CodeOf(party) : null,
            person.Role is { Length: <= LongestName } role && Stands(role) ? role : null))
        .ToList();

    /// <summary>Where the rules read the same meeting, they know how often they are right in such a case.</summary>
    private double ConfidenceOf(List<string> parties, MeetingStatus status) => analysis.Meetings
        .Where(report => report.Status == status && parties.ToHashSet(StringComparer.Ordinal).SetEquals(report.Parties))
        .Select(report => report.Confidence)
        .Append(confidence)
        .Max();

    private bool Stands(string words) => Quotation.Find(article.Content, words, StringComparison.OrdinalIgnoreCase) is not null;

    private static string CodeOf(string written) => written.Trim().ToUpperInvariant();

    private static bool IsParty(string code) =>
        (code.Length > 0 && Organisations.Find(code) is not null) || Countries.Find(code) is { Status: not CountryStatus.Territory };
}
