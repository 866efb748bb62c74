using System.Globalization;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Extraction.Tests.Meetings;

/// <summary>Reads a text as an article of Wednesday, 15 May 2019 and tells its meetings in one line each.</summary>
internal static class MeetingStory
{
    public static readonly DateOnly Published = new(2019, 5, 15);

    private static readonly ArticleAnalyzer Analyzer = new();

    public static string Read(string text) => string.Join(" | ", Meetings(text).Select(Line));

    public static IReadOnlyList<MeetingReport> Meetings(string text, string title = "") =>
        Analyzer.Analyze(new Article { Id = "story", Published = Published, Title = title, Text = text }).Meetings;

    private static string Line(MeetingReport meeting)
    {
        var parties = string.Join('+', meeting.Parties.Order(StringComparer.Ordinal));
        var day = meeting.Start is { } start ? start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no day";
        var people = string.Join(", ", meeting.People.Select(p => p.Name).Order(StringComparer.Ordinal));
        return $"{parties} {meeting.Status} {meeting.Format} {day} {meeting.Place ?? "nowhere"} [{people}]";
    }
}
