using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;

namespace NewsDashboard.Data.Tests.Queries;

/// <summary>Lists that are read to their end, as a file of all rows is.</summary>
public class WholeListTests
{
    /// <summary>More than are read at a time.</summary>
    private const int Many = 2300;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Articles_come_each_once_and_in_order_while_others_come_in(Engine engine)
    {
        await using var world = await TestDatabase.CreateAsync(engine);
        await world.Store.StoreAsync(Days(1, Many), cancellationToken: Cancel);

        var read = new List<ArticleRow>();
        await foreach (var row in world.Get<ArticlesQuery>().AllAsync(DashboardFilter.None, null, Cancel))
        {
            read.Add(row);
            if (read.Count == 500)
                await world.Store.StoreAsync(Days(Many + 1, 50), cancellationToken: Cancel);
        }

        Assert.Equal(Enumerable.Range(1, Many).Reverse().Select(number => $"Talks {number}"), read.Select(row => row.Title));
        Assert.All(read, row => Assert.Equal(["CN", "EG"], row.Countries));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Whole_lists_are_the_pages_put_together_under_any_filter_and_order(Engine engine)
    {
        await using var world = await TestDatabase.CreateAsync(engine);
        await world.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        var (articles, meetings) = (world.Get<ArticlesQuery>(), world.Get<MeetingsQuery>());
        foreach (var filter in new DashboardFilter[] { DashboardFilter.None, new() { Countries = ["EG"] }, new() { Countries = ["RU", "FR"], From = new(2022, 2, 5) } })
        {
            foreach (var search in new[] { null, "talks" })
            {
                var page = await articles.RunAsync(filter, search, 0, 100, Cancel);
                Assert.Equal(page.Rows.Select(row => row.Id), (await articles.AllAsync(filter, search, Cancel).ToListAsync(Cancel)).Select(row => row.Id));
            }

            foreach (var sort in Enum.GetValues<MeetingSort>())
            {
                var page = await meetings.RunAsync(filter, sort, descending: true, 0, 100, Cancel);
                var all = await meetings.AllAsync(filter, sort, descending: true, Cancel).ToListAsync(Cancel);
                Assert.Equal(page.Rows.Select(row => (row.Id, row.Evidence, string.Join(';', row.People))), all.Select(row => (row.Id, row.Evidence, string.Join(';', row.People))));
            }
        }
    }

    [Fact]
    public async Task A_reader_who_goes_away_ends_the_list()
    {
        await using var world = await TestDatabase.CreateAsync(Engine.Sqlite);
        await world.Store.StoreAsync(Days(1, Many), cancellationToken: Cancel);
        using var reader = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in world.Get<ArticlesQuery>().AllAsync(DashboardFilter.None, null, reader.Token))
            {
                if (++read == 10)
                    await reader.CancelAsync();
            }
        });

        Assert.InRange(read, 10, Many - 1);
    }

    /// <summary>One article a day.</summary>
    private static List<NewArticle> Days(int first, int count) => Enumerable.Range(first, count)
        .Select(number => new Story("Daily", $"{new DateOnly(2000, 1, 1).AddDays(number):yyyy-MM-dd}") { Title = $"Talks {number}" }
            .Says($"China and Egypt spoke, part {number}", 0.1, "CN", "EG").Build())
        .ToList();
}
