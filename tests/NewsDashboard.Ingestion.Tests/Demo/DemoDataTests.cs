using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using NewsDashboard.Data;
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
    public async Task A_loading_that_the_end_of_the_program_stopped_is_made_good_and_then_left_alone()
    {
        await using var fixture = await IngestionFixture.CreateAsync();
        var demo = fixture.Get<DemoData>();
        await demo.LoadIfFirstStartAsync(Cancel);
        await using (var context = fixture.OpenContext())
            await context.IngestionRuns.ExecuteUpdateAsync(run => run.SetProperty(r => r.Error, "It was stopped before its end."), Cancel);

        Assert.NotNull(await demo.LoadIfFirstStartAsync(Cancel));
        Assert.Null(await demo.LoadIfFirstStartAsync(Cancel));
    }

    [Fact]
    public async Task S2_Waits_for_a_database_that_comes_up_after_the_program()
    {
        await using var fixture = IngestionFixture.Create();
        using var service = new DemoDataService(fixture.Get<DemoData>(), fixture.Get<NewsDatabase>(), NullLogger<DemoDataService>.Instance);

        await service.StartAsync(Cancel);
        Assert.False(service.ExecuteTask!.IsCompleted);
        await fixture.Get<NewsDatabase>().MigrateAsync(Cancel);
        await service.ExecuteTask.WaitAsync(TimeSpan.FromSeconds(60), Cancel);

        Assert.NotEmpty(await fixture.ArticlesAsync());
    }

    [Fact]
    public async Task Does_nothing_where_it_is_switched_off()
    {
        await using var fixture = await IngestionFixture.CreateAsync(settings: ("Demo:Enabled", "false"));

        Assert.Null(await fixture.Get<DemoData>().LoadIfFirstStartAsync(Cancel));
    }
}
