using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Data;
using NewsDashboard.Data.Providers;
using NewsDashboard.Web.Hosting;
using NewsDashboard.Web.Tests.Support;

namespace NewsDashboard.Web.Tests.Hosting;

public sealed class DatabaseStartupTests
{
    private readonly FakeTimeProvider clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_else_waits_for_a_database_that_answers()
    {
        await using var files = await TestDatabase.WithAsync();
        var server = new Server();
        var database = new NewsDatabase(files.Contexts, server, new DatabaseOptions());
        using var startup = new DatabaseStartup(database, clock, NullLogger<DatabaseStartup>.Instance);

        var start = startup.StartAsync(Cancellation);
        Assert.False(start.IsCompleted);
        server.Answer.SetResult();

        await start.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        Assert.True(database.WhenReadyAsync(Cancellation).IsCompleted);
        await startup.StopAsync(Cancellation);
    }

    [Fact]
    public async Task S2_The_pages_come_up_while_a_server_still_lets_us_wait()
    {
        await using var files = await TestDatabase.WithAsync();
        var server = new Server();
        var database = new NewsDatabase(files.Contexts, server, new DatabaseOptions());
        using var startup = new DatabaseStartup(database, clock, NullLogger<DatabaseStartup>.Instance);

        var start = startup.StartAsync(Cancellation);
        clock.Advance(TimeSpan.FromSeconds(20));
        await start.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        var ready = database.WhenReadyAsync(Cancellation);
        Assert.False(ready.IsCompleted);

        server.Answer.SetResult();
        await ready.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        await startup.StopAsync(Cancellation);
    }

    [Fact]
    public async Task The_health_check_is_not_passed_before_the_database_is_up_to_date()
    {
        await using var files = await TestDatabase.WithAsync();
        var server = new Server();
        var database = new NewsDatabase(files.Contexts, server, new DatabaseOptions());
        using var startup = new DatabaseStartup(database, clock, NullLogger<DatabaseStartup>.Instance);

        var start = startup.StartAsync(Cancellation);
        Assert.Equal("The database is still being created or brought up to date.", await database.CheckAsync(Cancellation));
        server.Answer.SetResult();
        await start.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);

        Assert.Null(await database.CheckAsync(Cancellation));
        await startup.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_fault_of_the_program_stops_the_start()
    {
        await using var files = await TestDatabase.WithAsync();
        var server = new Server();
        server.Answer.SetException(new InvalidOperationException("Wrong."));
        using var startup = new DatabaseStartup(new NewsDatabase(files.Contexts, server, new DatabaseOptions()), clock, NullLogger<DatabaseStartup>.Instance);

        await Assert.ThrowsAsync<InvalidOperationException>(() => startup.StartAsync(Cancellation));
    }

    /// <summary>A database that answers when it is told to.</summary>
    private sealed class Server : DatabaseProvider
    {
        public TaskCompletionSource Answer { get; } = new();

        public override string Name => "Server";

        protected override RollupSql RollupSql => throw new NotSupportedException();

        public override string? Validate(DatabaseOptions options) => null;

        public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => throw new NotSupportedException();

        public override Task MigrateAsync(NewsDbContext context, DatabaseOptions options, CancellationToken cancellationToken) => Answer.Task.WaitAsync(cancellationToken);

        public override Task AwaitTurnAsync(NewsDbContext context, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override bool IsUniqueViolation(Exception exception) => false;

        public override string? Explain(Exception exception) => null;
    }
}
