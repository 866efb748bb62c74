using System.Text.Json;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;
using static NewsDashboard.Ingestion.Tests.LanguageModel.ModelStory;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class ModelExtractorTests
{
    [Fact]
    public async Task A_good_answer_gives_the_meetings_each_with_its_place_in_the_text()
    {
        var plan = Meeting(
            ("parties", Codes("EG", "DE")), ("people", new[] { Person("Annalena Baerbock", "DE", "Foreign Minister") }), ("place", "Cairo"), ("place_country", "EG"),
            ("start", "2023-05-08"), ("end", "2023-05-14"), ("status", "planned"), ("evidence", Plan), ("trigger", "talks"));
        await using var peer = await ModelPeer.SayingAsync(Reply(plan, Meeting()));
        await using var story = await ModelStory.StartAsync(peer);

        var analysis = await story.ExtractAsync();

        Assert.Equal([["FR", "IT"], ["DE", "EG"]], analysis.Meetings.Select(meeting => meeting.Parties));
        var met = analysis.Meetings[0];
        Assert.Equal((Lead, "met"), (met.Evidence.In(News.Content), met.Trigger.In(News.Content)));
        Assert.Equal(new Participant("Emmanuel Macron", "FR", "President"), met.People[0]);
        Assert.Equal((new DateOnly(2023, 5, 2), new DateOnly(2023, 5, 2), DatePrecision.Day, DateBasis.Weekday), (met.Start, met.End, met.DatePrecision, met.DateBasis));
        Assert.Equal(("Rome", "IT", MeetingFormat.InPerson, MeetingStatus.Held), (met.Place, met.PlaceCountry, met.Format, met.Status));
        Assert.Equal(MeetingStatus.Planned, analysis.Meetings[1].Status);
        Assert.All(analysis.Meetings, meeting => Assert.Equal("model:reader-1", meeting.RuleId));
        Assert.Equal($"{ArticleAnalyzer.EngineVersion}+model:reader-1", analysis.EngineVersion);
        Assert.Equal((1, 0, 2, 0), (story.Counts.ArticlesByModel, story.Counts.ArticlesByRules, story.Counts.MeetingsKept, story.Counts.MeetingsDropped));
    }

    [Fact]
    public async Task Countries_people_dates_and_tone_stay_the_rules()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply());
        await using var story = await ModelStory.StartAsync(peer);

        var analysis = await story.ExtractAsync();

        Assert.Empty(analysis.Meetings);
        var rules = new ArticleAnalyzer().Analyze(News);
        ModelStory.AssertByRules(analysis with { Meetings = rules.Meetings, EngineVersion = rules.EngineVersion });
    }

    [Fact]
    public async Task The_question_carries_the_article_the_day_the_codes_and_the_form_of_the_answer()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply());
        await using var story = await ModelStory.StartAsync(peer);

        await story.ExtractAsync();

        using var question = JsonDocument.Parse(Assert.Single(peer.Questions));
        var messages = question.RootElement.GetProperty("messages").EnumerateArray().Select(message => Text(message.GetProperty("content"))).ToList();
        Assert.Contains("TALIBAN", messages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("{{", messages[0], StringComparison.Ordinal);
        Assert.Contains("Wednesday, 2023-05-03", messages[1], StringComparison.Ordinal);
        Assert.Contains(News.Content, messages[1], StringComparison.Ordinal);
        Assert.Equal("reader-1", question.RootElement.GetProperty("model").GetString());
        var format = question.RootElement.GetProperty("response_format").GetProperty("json_schema");
        Assert.True(format.GetProperty("strict").GetBoolean());
        var meeting = format.GetProperty("schema").GetProperty("properties").GetProperty("meetings").GetProperty("items");
        Assert.Equal(Meeting().Keys.Order(), meeting.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order());
        Assert.False(meeting.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["held", "planned", "cancelled"], meeting.GetProperty("properties").GetProperty("status").GetProperty("enum").EnumerateArray().Select(value => value.GetString()!));
        Assert.Equal(("/v1/chat/completions", $"Bearer {Key}"), (peer.Path, peer.Headers.Authorization.ToString()));
    }

    [Fact]
    public async Task A_service_without_schemas_gets_the_schema_in_words()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var story = await ModelStory.StartAsync(peer, settings: [("LanguageModel:UseJsonSchema", "false")]);

        var analysis = await story.ExtractAsync();

        Assert.Equal("model:reader-1", Assert.Single(analysis.Meetings).RuleId);
        using var question = JsonDocument.Parse(Assert.Single(peer.Questions));
        Assert.Equal("json_object", question.RootElement.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Contains("place_country", Text(question.RootElement.GetProperty("messages")[0].GetProperty("content")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ollama_is_asked_without_a_key_at_the_same_interface()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(Meeting()));
        await using var fixture = await IngestionFixture.CreateAsync(null,
            ("LanguageModel:Provider", "ollama"), ("LanguageModel:Endpoint", new Uri(peer.Address, "/").AbsoluteUri), ("LanguageModel:Model", "llama3.1:8b"));

        var analysis = await fixture.Get<IArticleExtractor>().ExtractAsync(News, TestContext.Current.CancellationToken);

        Assert.Equal("model:llama3.1:8b", Assert.Single(analysis.Meetings).RuleId);
        Assert.Equal("/v1/chat/completions", peer.Path);
        using var question = JsonDocument.Parse(Assert.Single(peer.Questions));
        Assert.Equal(0, question.RootElement.GetProperty("temperature").GetDouble());
    }

    [Fact]
    public async Task A_meeting_that_does_not_hold_is_dropped_and_counted_and_the_others_stay()
    {
        await using var peer = await ModelPeer.SayingAsync(Reply(
            Meeting(("evidence", "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Milan on Tuesday.")),
            Meeting(),
            Meeting(("parties", Codes("FR", "ZZ"))),
            Meeting(("start", "2023-02-30"))));
        await using var story = await ModelStory.StartAsync(peer);

        var analysis = await story.ExtractAsync();

        Assert.Equal(["FR", "IT"], Assert.Single(analysis.Meetings).Parties);
        Assert.Equal((1, 3), (story.Counts.MeetingsKept, story.Counts.MeetingsDropped));
        Assert.Contains("Of 4 meetings that the language model gave for article a1, 3 were dropped: 1 whose sentence does not stand in the article, 1 without two known parties, 1 with impossible days", story.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_provider_the_rules_read()
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        var extractor = fixture.Get<IArticleExtractor>();

        Assert.False(extractor.IsCostly);
        ModelStory.AssertByRules(await extractor.ExtractAsync(News, TestContext.Current.CancellationToken));
    }

    private static string Text(JsonElement content) => content.ValueKind == JsonValueKind.String ? content.GetString()! : content[0].GetProperty("text").GetString()!;
}
