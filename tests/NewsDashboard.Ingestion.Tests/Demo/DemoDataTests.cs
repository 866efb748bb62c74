using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Storage;
using NewsDashboard.Ingestion.Demo;

namespace NewsDashboard.Ingestion.Tests.Demo;

public sealed class DemoDataTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loads_into_an_empty_database_without_a_rejection_and_marks_every_article()
    {
        await using var fixture = await IngestionFixture.CreateAsync();

        var summary = await fixture.Get<DemoData>().LoadIfFirstStartAsync(Cancel);

        Assert.Equal((0, 0, null), (summary!.Known, summary.Rejected, summary.Error));
        Assert.True(summary.Added >= 100);
        Assert.All(await fixture.ArticlesAsync(), article => Assert.True(article.IsDemo));
    }

    [Fact]
    public async Task Loads_once_and_never_again_after_it_was_removed()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var demo = fixture.Get<DemoData>();

        Assert.NotNull(await demo.LoadIfFirstStartAsync(Cancel));
        Assert.Null(await demo.LoadIfFirstStartAsync(Cancel));
        await fixture.Get<DemoRemover>().RemoveAsync(Cancel);
        Assert.Null(await demo.LoadIfFirstStartAsync(Cancel));

        Assert.Empty(await fixture.ArticlesAsync());
    }

    [Fact]
    public async Task A_loading_that_was_cut_off_is_made_good()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var demo = fixture.Get<DemoData>();
        await demo.LoadIfFirstStartAsync(Cancel);
        await using (var context = fixture.OpenContext())
        {
            await context.IngestionRuns.ExecuteUpdateAsync(run => run.SetProperty(r => r.FinishedAt, (DateTime?)null), Cancel);
            await context.Articles.Where(article => article.Id > 50).ExecuteDeleteAsync(Cancel);
        }

        var summary = await demo.LoadIfFirstStartAsync(Cancel);

        Assert.Equal(50, summary!.Known);
        Assert.True(summary.Added > 0);
    }

    [Fact]
    public async Task Does_nothing_where_it_is_switched_off()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Demo:Enabled", "false"));

        Assert.Null(await fixture.Get<DemoData>().LoadIfFirstStartAsync(Cancel));
    }
}
