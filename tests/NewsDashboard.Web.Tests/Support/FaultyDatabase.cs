using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>A database that refuses with a reason until it is mended.</summary>
public sealed class FaultyDatabase(IDbContextFactory<NewsDbContext> real) : IDbContextFactory<NewsDbContext>
{
    public bool Mended { get; set; }

    public NewsDbContext CreateDbContext() =>
        Mended ? real.CreateDbContext() : throw new NewsDatabaseException("The database file is locked by another program.");
}

/// <summary>A database that answers only when it is told to; it counts who waits and who gave up.</summary>
public sealed class SlowDatabase(IDbContextFactory<NewsDbContext> real) : IDbContextFactory<NewsDbContext>
{
    private readonly TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;
    private int gaveUp;

    public int Waiting => waiting;

    public int GaveUp => gaveUp;

    public NewsDbContext CreateDbContext() => real.CreateDbContext();

    public async Task<NewsDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await answer.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref gaveUp);
            throw;
        }

        return await real.CreateDbContextAsync(cancellationToken);
    }

    public void Answer() => answer.TrySetResult();
}
