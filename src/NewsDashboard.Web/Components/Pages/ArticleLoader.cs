using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>A meeting that an article reports, under the number that stands at the end of its sentence.</summary>
public sealed record NumberedMeeting(int Number, MeetingRow Meeting);

/// <summary>A person whom an article names.</summary>
public sealed record NamedPerson(string Name, string? Party, string? Role, int Mentions);

/// <summary>An article as the reader shows it.</summary>
/// <param name="Detail">What is stored.</param>
/// <param name="Marks">Everything found in its content.</param>
/// <param name="People">Most often named first.</param>
/// <param name="Meetings">In the order of their sentences.</param>
/// <param name="MoreMeetings">Meetings that it reports beyond those listed.</param>
public sealed record ArticleReading(
    ArticleDetail Detail, IReadOnlyList<TextMark> Marks, IReadOnlyList<NamedPerson> People, IReadOnlyList<NumberedMeeting> Meetings, int MoreMeetings);

/// <summary>
/// Reads an article with its marks. Countries and meetings are stored; people and dates are not, and are read again from
/// the stored text, which gives the same as on the day it came in if the engine is the same.
/// </summary>
public sealed class ArticleLoader(ArticleDetailQuery articles, MeetingDetailQuery meetings, ArticleAnalyzer analyzer)
{
    /// <summary>A list of hundreds of meetings, as in a chronicle, would cost a query each.</summary>
    private const int MostMeetings = 20;

    /// <returns>Null where there is no article with this id.</returns>
    public async Task<ArticleReading?> LoadAsync(long id, string? search, CancellationToken cancellationToken)
    {
        if (await articles.RunAsync(id, cancellationToken) is not { } detail)
        {
            return null;
        }

        var ids = detail.Evidence.Select(evidence => evidence.MeetingId).Distinct().ToList();
        var listed = await NumberAsync(ids, cancellationToken);
        var analysis = await Task.Run(() => analyzer.Analyze(ToArticle(detail)), cancellationToken);
        IEnumerable<TextMark> marks =
        [
            .. EvidenceMarks(detail, listed),
            .. detail.CountryMentions.SelectMany(country => country.Spans.Select(span => new TextMark(span.Start, span.Length, MarkKind.Country, CountryNames.Of(country.Country)))),
            .. analysis.People.Select(person => new TextMark(person.Span.Start, person.Span.Length, MarkKind.Person, Describe(person.Name, person.Role, person.Party))),
            .. analysis.Dates.Select(date => new TextMark(date.Span.Start, date.Span.Length, MarkKind.Date, Words.Days(date.Start, date.End))),
            .. SearchWords.In(detail.Content, search),
        ];
        var people = analysis.People.GroupBy(person => person.Name)
            .Select(same => new NamedPerson(same.Key, same.Select(person => person.Party).FirstOrDefault(party => party is not null),
                same.Select(person => person.Role).FirstOrDefault(role => role is not null), same.Count()))
            .OrderByDescending(person => person.Mentions)
            .ToList();
        return new ArticleReading(detail, [.. marks], people, listed, ids.Count - listed.Count);
    }

    private static IEnumerable<TextMark> EvidenceMarks(ArticleDetail detail, IReadOnlyList<NumberedMeeting> listed)
    {
        foreach (var evidence in detail.Evidence)
        {
            if (listed.FirstOrDefault(meeting => meeting.Meeting.Id == evidence.MeetingId) is { } meeting)
            {
                yield return new TextMark(evidence.Start, evidence.Length, MarkKind.Evidence, $"Reports meeting {meeting.Number}: {MeetingWords.Parties(meeting.Meeting)}, {Words.Days(meeting.Meeting)}")
                {
                    Meeting = meeting.Number,
                };
                yield return new TextMark(evidence.TriggerStart, evidence.TriggerLength, MarkKind.Trigger);
            }
        }
    }

    private async Task<List<NumberedMeeting>> NumberAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(ids.Take(MostMeetings).Select(id => meetings.RunAsync(id, cancellationToken)));
        return [.. found.OfType<MeetingDetail>().Select((detail, index) => new NumberedMeeting(index + 1, detail.Meeting))];
    }

    private static Article ToArticle(ArticleDetail detail)
    {
        var title = detail.Article.Title;
        var head = title.Length == 0 ? "" : title + "\n\n";
        return detail.Content.StartsWith(head, StringComparison.Ordinal)
            ? new Article { Id = "", Published = detail.Article.Day, Title = title, Text = detail.Content[head.Length..] }
            : new Article { Id = "", Published = detail.Article.Day, Text = detail.Content };
    }

    private static string Describe(string name, string? role, string? party) =>
        string.Join(", ", new[] { name, role, party is null ? null : CountryNames.Of(party) }.Where(part => !string.IsNullOrEmpty(part)));
}
