using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;

namespace NewsDashboard.Data.Tests.Storage;

public class ArticleStoreTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task An_article_is_stored_with_all_its_facts(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var story = new Story("Daily", "2022-02-05") { Title = "Xi meets Sisi", Url = "https://daily.example/1" }
            .Says("Egypt and China spoke.", tone: 0.5, "EG", "CN")
            .Says("Egypt was glad.", tone: 0.9, "EG")
            .Says("On Saturday they met", tone: 0)
            .Reports("CN|EG", on: "2022-02-05", place: "Beijing", people: ["CN:Xi Jinping:President", "EG:Abdel Fattah al-Sisi:President"])
            .Build();

        var result = await database.Store.StoreAsync([story], cancellationToken: Cancel);

        Assert.Equal(new StoreResult(Added: 1, Known: 0), result);
        var row = Assert.Single((await database.Get<ArticlesQuery>().RunAsync(DashboardFilter.None, null, 0, 10, Cancel)).Rows);
        var article = await database.Get<ArticleDetailQuery>().RunAsync(row.Id, Cancel);
        Assert.NotNull(article);
        Assert.Equal(["EG", "CN"], article.Article.Countries);
        Assert.StartsWith("Xi meets Sisi\n\nEgypt and China spoke.", article.Content, StringComparison.Ordinal);
        Assert.Equal([(15, 1), (38, 1)], article.CountryMentions.Single(country => country.Country == "EG").Spans);
        var evidence = Assert.Single(article.Evidence);
        Assert.Equal("On Saturday they met", article.Content.Substring(evidence.Start, evidence.Length));
        Assert.Equal("met", article.Content.Substring(evidence.TriggerStart, evidence.TriggerLength));

        var meeting = await database.Get<MeetingDetailQuery>().RunAsync(evidence.MeetingId, Cancel);
        Assert.NotNull(meeting);
        Assert.Equal(["CN", "EG"], meeting.Meeting.Parties);
        Assert.Equal("Beijing", meeting.Meeting.Place);
        Assert.Equal([("Xi Jinping", "CN"), ("Abdel Fattah al-Sisi", "EG")], meeting.Participants.Select(person => (person.Name, person.Party)));
        var report = Assert.Single(meeting.Reports);
        Assert.Equal("met", report.Evidence.Substring(report.TriggerStart, report.TriggerLength));
        Assert.Equal("Daily", report.Outlet);
        await AssertRollupsInStepAsync(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task The_same_articles_again_add_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        var before = await CountRowsAsync(database);

        var again = await database.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);

        Assert.Equal(new StoreResult(Added: 0, Known: SmallWorld.Articles().Count), again);
        Assert.Equal(before, await CountRowsAsync(database));
        await AssertRollupsInStepAsync(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task P8_nothing_is_doubled_inside_a_batch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var first = new Story("A", "2022-02-05") { Url = "https://a.example/1" }.Says("One story, told once.").Build();
        var sameAddress = new Story("A", "2022-02-05") { Url = "https://a.example/1" }.Says("Edited since.").Build();
        var sameWords = new Story("B", "2022-02-05") { Url = "https://b.example/2" }.Says("One  STORY, told\tonce.").Build();
        var otherCase = new Story("A", "2022-02-05") { Url = "https://a.example/X" }.Says("Upper.").Build();
        var anotherCase = new Story("A", "2022-02-05") { Url = "https://a.example/x" }.Says("Lower.").Build();

        var result = await database.Store.StoreAsync([first, sameAddress, sameWords, otherCase, anotherCase], cancellationToken: Cancel);

        Assert.Equal(new StoreResult(Added: 3, Known: 2), result);
        await AssertRollupsInStepAsync(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task S1_articles_and_what_belongs_with_them_are_stored_together_or_not_at_all(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var run = await database.Get<IngestionRunLog>().BeginAsync(IngestionKind.File, "news.jsonl", null, Cancel);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.StoreAsync(
            SmallWorld.Articles(),
            async (context, result, cancel) =>
            {
                await IngestionRunLog.AddAsync(context, run, result, [], cancel);
                await context.SaveChangesAsync(cancel);
                throw new InvalidOperationException("The process dies here.");
            },
            Cancel));

        Assert.Equal(0, (await database.Get<KeyFiguresQuery>().RunAsync(DashboardFilter.None, Cancel)).Articles);
        Assert.Equal(0, Assert.Single(await database.Get<RunsQuery>().RunAsync(10, Cancel)).Added);

        await database.Store.StoreAsync(SmallWorld.Articles(), (context, result, cancel) => IngestionRunLog.AddAsync(context, run, result, [], cancel), Cancel);
        Assert.Equal(SmallWorld.Articles().Count, Assert.Single(await database.Get<RunsQuery>().RunAsync(10, Cancel)).Added);
        await AssertRollupsInStepAsync(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task S4_two_processes_that_store_the_same_at_once_wait_for_each_other(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var another = database.StartAnother();
        var batches = Enumerable.Range(0, 20).Select(batch => Enumerable.Range(0, 10)
            .Select(number => new Story("Wire", "2022-03-01") { Url = $"https://wire.example/{batch}/{number}" }
                .Says($"Story {batch} {number} on Egypt met", 0.1, "EG", "CN").Reports("CN|EG", on: "2022-03-01").Build())
            .ToList()).ToList();

        var results = await Task.WhenAll(
            StoreAllAsync(database.Store),
            StoreAllAsync(another.GetRequiredService<ArticleStore>()));

        Assert.Equal(200, results.Sum(result => result.Added));
        Assert.Equal(200, results.Sum(result => result.Known));
        Assert.Equal(1, (await database.Get<KeyFiguresQuery>().RunAsync(DashboardFilter.None, Cancel)).MeetingsHeld);
        await AssertRollupsInStepAsync(database);

        Task<StoreResult> StoreAllAsync(ArticleStore store) => Task.Run(
            async () =>
            {
                var (added, known) = (0, 0);
                foreach (var batch in batches)
                {
                    var result = await store.StoreAsync(batch, cancellationToken: Cancel);
                    (added, known) = (added + result.Added, known + result.Known);
                }

                return new StoreResult(added, known);
            },
            Cancel);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PlainSqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task P15_strange_text_comes_back_as_it_was(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        const string text = "Zero \0 byte, right-to-left \u202Eabc, emoji 😀, مرحبا, and 'quotes' \"of\" all %kinds_.";
        var story = new Story(new string('o', 500), "2022-02-05") { Title = "<script>alert(1)</script>", Url = "https://пример.example/статья" }.Says(text).Build();

        await database.Store.StoreAsync([story], cancellationToken: Cancel);
        var again = await database.Store.StoreAsync([story], cancellationToken: Cancel);

        Assert.Equal(1, again.Known);
        var row = Assert.Single((await database.Get<ArticlesQuery>().RunAsync(DashboardFilter.None, null, 0, 10, Cancel)).Rows);
        var article = await database.Get<ArticleDetailQuery>().RunAsync(row.Id, Cancel);
        Assert.Equal($"<script>alert(1)</script>\n\n{text} ", article?.Content);
        Assert.StartsWith("https://%D0%BF%D1%80", row.Url, StringComparison.Ordinal);
    }

    private static async Task<int[]> CountRowsAsync(TestDatabase database)
    {
        await using var context = database.Open();
        return
        [
            await context.Articles.CountAsync(Cancel), await context.ArticleCountries.CountAsync(Cancel), await context.Meetings.CountAsync(Cancel),
            await context.MeetingReports.CountAsync(Cancel), await context.MeetingParticipants.CountAsync(Cancel), await context.People.CountAsync(Cancel),
            await context.Outlets.CountAsync(Cancel), await context.CountryDays.CountAsync(Cancel), await context.PairMonths.CountAsync(Cancel),
        ];
    }

    private static async Task AssertRollupsInStepAsync(TestDatabase database)
    {
        await using var context = database.Open();
        Assert.Empty(await RollupCheck.FindDifferencesAsync(context, Cancel));
    }
}
