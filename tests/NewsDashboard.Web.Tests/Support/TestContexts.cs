using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>The way to the test's database, which can be made to fail or to wait; it counts who gave up waiting.</summary>
public sealed class TestContexts(IDbContextFactory<NewsDbContext> real) : IDbContextFactory<NewsDbContext>
{
    private TaskCompletionSource? gate;
    private int waiting;
    private int gaveUp;

    /// <summary>Why the database refuses; null where it does not.</summary>
    public string? Fault { get; set; }

    public int Waiting => waiting;

    public int GaveUp => gaveUp;

    public void Hold() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release()
    {
        gate?.TrySetResult();
        gate = null;
    }

    public NewsDbContext CreateDbContext() => Fault is null ? real.CreateDbContext() : throw new NewsDatabaseException(Fault);

    public async Task<NewsDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (gate is { } held)
        {
            Interlocked.Increment(ref waiting);
            try
            {
                await held.Task.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref gaveUp);
                throw;
            }
        }

        return Fault is null ? await real.CreateDbContextAsync(cancellationToken) : throw new NewsDatabaseException(Fault);
    }
}
