using System.Text.Json;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Ingestion.LanguageModel;
using static NewsDashboard.Ingestion.Tests.LanguageModel.ModelStory;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class ReplyCheckTests
{
    private static readonly ArticleAnalysis Rules = new ArticleAnalyzer().Analyze(News);

    [Fact]
    public void People_and_places_that_the_article_does_not_name_are_left_out()
    {
        var report = Check(Meeting(("people", new[] { Person("Emmanuel Macron", "FR", "Emperor"), Person("Antonio Tajani", "IT", null), Person("Giorgia Meloni", "Italy", null) }), ("place", "Milan")));

        Assert.Equal([new Participant("Emmanuel Macron", "FR", null), new Participant("Giorgia Meloni", null, null)], report!.People);
        Assert.Equal((null, null), (report.Place, report.PlaceCountry));
    }

    [Fact]
    public void A_part_of_a_sentence_stands_for_the_whole()
    {
        var report = Check(Meeting(("evidence", "met Italian  Prime\nMinister Giorgia Meloni")));

        Assert.Equal(Lead, report!.Evidence.In(News.Content));
    }

    [Fact]
    public void Words_that_are_not_in_the_sentence_leave_the_sentence_as_the_trigger()
    {
        var report = Check(Meeting(("trigger", "sat down")));

        Assert.Equal(report!.Evidence, report.Trigger);
    }

    [Theory]
    [InlineData("fr", "it")]
    [InlineData("UN", "EU")]
    [InlineData("TALIBAN", "US")]
    [InlineData("SU", "XK")]
    public void States_organisations_and_armed_actors_are_parties(params string[] parties) => Assert.NotNull(Check(Meeting(("parties", parties))));

    [Theory]
    [InlineData("FR", "")]
    [InlineData("FR", "GL")]
    [InlineData("FR", "ITA")]
    public void Nothing_else_is(params string[] parties) => Assert.Null(Check(Meeting(("parties", parties))));

    [Theory]
    [InlineData("2023-05-02", "2023-05-02", DatePrecision.Day, DateBasis.Weekday)]
    [InlineData("2023-05-03", null, DatePrecision.Day, DateBasis.Published)]
    [InlineData("2023-04-01", "2023-04-30", DatePrecision.Month, DateBasis.Relative)]
    [InlineData("2022-01-01", "2022-12-31", DatePrecision.Year, DateBasis.Relative)]
    [InlineData("2023-04-04", "2023-04-06", DatePrecision.Range, DateBasis.Relative)]
    [InlineData(null, null, DatePrecision.Unknown, DateBasis.None)]
    public void Days_keep_what_they_rest_on(string? start, string? end, DatePrecision precision, DateBasis basis)
    {
        var report = Check(Meeting(("start", start), ("end", end)));

        Assert.Equal((precision, basis), (report!.DatePrecision, report.DateBasis));
        Assert.Equal(start is null, report.End is null);
    }

    [Theory]
    [InlineData("2023-05-20", "2023-05-20", "held")]
    [InlineData("2023-05-02", "2023-04-30", "held")]
    [InlineData(null, "2023-05-02", "held")]
    [InlineData("1023-05-02", "1023-05-02", "held")]
    [InlineData("2020-01-01", "2023-01-01", "held")]
    [InlineData("9999-12-31", "9999-12-31", "planned")]
    [InlineData("02.05.2023", "02.05.2023", "held")]
    public void Days_that_cannot_be_cost_the_meeting(string? start, string? end, string status) =>
        Assert.Null(Check(Meeting(("start", start), ("end", end), ("status", status))));

    [Fact]
    public void Where_the_rules_read_the_same_meeting_their_confidence_counts_if_it_is_higher()
    {
        var ofRules = Assert.Single(Rules.Meetings, report => report.Parties.Contains("IT")).Confidence;

        Assert.Equal(Math.Max(0.01, ofRules), Check(Meeting(), confidence: 0.01)!.Confidence);
        Assert.Equal(0.01, Check(Meeting(("parties", Codes("FR", "EG"))), confidence: 0.01)!.Confidence);
    }

    [Fact]
    public void The_same_meeting_said_twice_is_one()
    {
        var flaws = new List<MeetingFlaw>();

        Assert.Single(Read(flaws, 0.7, Meeting(), Meeting(("parties", Codes("FR", "IT")))));
        Assert.Empty(flaws);
    }

    private static MeetingReport? Check(Dictionary<string, object?> meeting, double confidence = 0.7)
    {
        var flaws = new List<MeetingFlaw>();
        var report = Read(flaws, confidence, meeting).SingleOrDefault();
        Assert.Equal(report is null ? 1 : 0, flaws.Count);
        return report;
    }

    private static List<MeetingReport> Read(List<MeetingFlaw> flaws, double confidence, params object[] meetings) =>
        new ReplyCheck(News, Rules, "model:m", confidence).Read(JsonSerializer.Deserialize<ModelReply>(Reply(meetings), ModelReply.Json)!, flaws);
}
