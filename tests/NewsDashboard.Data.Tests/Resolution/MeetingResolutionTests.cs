using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Resolution;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Tests.Resolution;

/// <summary>Which reports become one meeting, in one batch and over several.</summary>
public class MeetingResolutionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_papers_on_one_meeting_are_one_meeting_with_two_reports()
    {
        var meeting = Assert.Single(await MeetingsAfterAsync(
            new Story("A", "2022-02-05").Says("A says they met").Reports("CN|EG", on: "2022-02-05", place: "Beijing", confidence: 0.6, people: ["CN:Xi Jinping"]),
            new Story("B", "2022-02-06").Says("B says they met").Reports("EG|CN", on: "2022-02-05", format: MeetingFormat.InPerson, confidence: 0.9, people: ["CN:XI JINPING", "EG:Abdel Fattah al-Sisi"])));

        Assert.Equal((2, "Beijing", MeetingFormat.InPerson, 0.9), (meeting.Reports, meeting.Place, meeting.Format, meeting.Confidence));
        Assert.Equal(["Xi Jinping", "Abdel Fattah al-Sisi"], meeting.People);
        Assert.Equal("B says they met", meeting.Evidence);
    }

    [Fact]
    public async Task Two_bilaterals_on_different_days_stay_two()
    {
        var meetings = await MeetingsAfterAsync(
            new Story("A", "2022-02-06").Says("On Friday they met").Reports("CN|EG", on: "2022-02-04").Says("On Saturday they met").Reports("CN|EG", on: "2022-02-05"));
        Assert.Equal([Story.Day("2022-02-05"), Story.Day("2022-02-04")], meetings.Select(meeting => meeting.Start));
    }

    [Fact]
    public async Task Other_parties_make_another_meeting()
    {
        Assert.Equal(2, (await MeetingsAfterAsync(
            new Story("A", "2022-02-06").Says("They met").Reports("CN|EG", on: "2022-02-05").Says("All of them met").Reports("CN|EG|RU", on: "2022-02-05"))).Count);
    }

    [Fact]
    public async Task A_plan_that_came_true_is_one_meeting_held()
    {
        var meeting = Assert.Single(await MeetingsAfterAsync(
            new Story("A", "2022-01-20").Says("Next month they will meet, not yet met").Reports("CN|EG", on: "2022-02-01", until: "2022-02-28", status: MeetingStatus.Planned, precision: DatePrecision.Month),
            new Story("B", "2022-02-05").Says("Today they met").Reports("CN|EG", on: "2022-02-05")));

        Assert.Equal((MeetingStatus.Held, Story.Day("2022-02-05"), Story.Day("2022-02-05"), DatePrecision.Day), (meeting.Status, meeting.Start, meeting.End, meeting.DatePrecision));
    }

    [Fact]
    public async Task What_was_called_off_is_cancelled_unless_it_was_held_after_all()
    {
        Story[] plan =
        [
            new Story("A", "2022-02-01").Says("They will meet, not yet met").Reports("CN|EG", on: "2022-02-05", status: MeetingStatus.Planned),
            new Story("B", "2022-02-03").Says("They never met").Reports("CN|EG", on: "2022-02-05", status: MeetingStatus.Cancelled),
        ];
        Assert.Equal(MeetingStatus.Cancelled, Assert.Single(await MeetingsAfterAsync(plan)).Status);

        var held = new Story("C", "2022-02-06").Says("So they met").Reports("CN|EG", on: "2022-02-05");
        Assert.Equal(MeetingStatus.Held, Assert.Single(await MeetingsAfterAsync([.. plan, held])).Status);
    }

    [Fact]
    public async Task A_report_without_a_day_takes_its_articles_day_and_gives_way_to_one_that_tells()
    {
        var undated = new Story("A", "2022-02-05").Says("They have met").Reports("CN|EG");
        var meeting = Assert.Single(await MeetingsAfterAsync(undated));
        Assert.Equal((Story.Day("2022-02-05"), DateBasis.Published, DatePrecision.Unknown), (meeting.Start, meeting.DateBasis, meeting.DatePrecision));

        var told = new Story("B", "2022-02-06").Says("On Friday they met").Reports("CN|EG", on: "2022-02-04");
        meeting = Assert.Single(await MeetingsAfterAsync(undated, told));
        Assert.Equal((Story.Day("2022-02-04"), DateBasis.Stated, DatePrecision.Day), (meeting.Start, meeting.DateBasis, meeting.DatePrecision));
    }

    [Fact]
    public async Task A_plan_repeated_day_after_day_without_a_date_is_one_plan()
    {
        var stories = Enumerable.Range(1, 10).Select(day => new Story("A", $"2022-02-{day:00}").Says($"On day {day} they still plan, nothing met").Reports("CN|EG", status: MeetingStatus.Planned));
        Assert.Equal(10, Assert.Single(await MeetingsAfterAsync([.. stories])).Reports);
    }

    [Fact]
    public async Task A_person_is_one_however_the_name_is_written_and_another_in_another_country()
    {
        var meetings = await MeetingsAfterAsync(
            new Story("A", "2022-02-05").Says("They met").Reports("BR|EG", on: "2022-02-05", people: ["BR:José Silva", "BR:JOSE SILVA"]),
            new Story("B", "2022-02-07").Says("Again they met").Reports("EG|PT", on: "2022-02-07", people: ["PT:Jose Silva"]));
        Assert.Equal(["Jose Silva", "José Silva"], meetings.Select(meeting => Assert.Single(meeting.People)));
    }

    [Fact]
    public void The_order_of_reports_makes_no_difference_to_what_the_meeting_is()
    {
        ReportedFacts[] reports =
        [
            Facts("2022-02-01", "2022-02-05", MeetingStatus.Planned, "Beijing"),
            Facts("2022-02-06", "2022-02-05", MeetingStatus.Held, "Great Hall"),
            Facts("2022-02-03", "2022-02-04", MeetingStatus.Cancelled, "Beijing"),
            Facts("2022-02-07", null, MeetingStatus.Held, null),
        ];

        var summaries = Permutations(reports).Select(order =>
        {
            var meeting = new Entities.Meeting { PartiesKey = "CN|EG" };
            MeetingSummary.Apply(meeting, order);
            return (meeting.Start, meeting.End, meeting.Status, meeting.Place, meeting.DateBasis, meeting.ReportCount);
        }).Distinct();

        Assert.Equal((Story.Day("2022-02-05"), Story.Day("2022-02-05"), MeetingStatus.Held, "Beijing", DateBasis.Stated, 4), Assert.Single(summaries));
    }

    /// <summary>Stores the stories in one batch and again one by one in other databases: the meetings must be the same.</summary>
    private static async Task<IReadOnlyList<MeetingRow>> MeetingsAfterAsync(params Story[] stories)
    {
        var articles = stories.Select(story => story.Build()).ToList();
        var together = await StoredAsync([articles]);
        var oneByOne = await StoredAsync([.. articles.Select(article => new List<NewArticle> { article })]);
        Assert.Equivalent(together, oneByOne);
        return together;
    }

    private static async Task<IReadOnlyList<MeetingRow>> StoredAsync(List<List<NewArticle>> batches)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        foreach (var batch in batches)
            await database.Store.StoreAsync(batch, cancellationToken: Cancel);

        await using var context = database.Open();
        Assert.Empty(await RollupCheck.FindDifferencesAsync(context, Cancel));
        return (await database.Get<MeetingsQuery>().RunAsync(DashboardFilter.None, MeetingSort.Start, descending: true, 0, 100, Cancel)).Rows;
    }

    private static ReportedFacts Facts(string articleDay, string? on, MeetingStatus status, string? place) => new(
        Story.Day(articleDay), on is null ? null : Story.Day(on), on is null ? null : Story.Day(on),
        on is null ? DatePrecision.Unknown : DatePrecision.Day, on is null ? DateBasis.None : DateBasis.Stated,
        status, MeetingFormat.Unknown, place, null, 0.8);

    private static IEnumerable<ReportedFacts[]> Permutations(ReportedFacts[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((item, index) => Permutations([.. items[..index], .. items[(index + 1)..]]).Select(rest => (ReportedFacts[])[item, .. rest]));
}
