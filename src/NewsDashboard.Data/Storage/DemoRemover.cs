namespace NewsDashboard.Data.Storage;

/// <summary>Removes the demo data and everything that only it supports.</summary>
public sealed class DemoRemover(NewsWriter writer)
{
    /// <returns>Number of articles removed.</returns>
    public Task<int> RemoveAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException(writer.ToString());
}
