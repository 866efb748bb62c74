using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Ingestion;

namespace NewsDashboard.Web.Components.Layout;

/// <summary>Whether there are demo articles, and whether they are being loaded; one a circuit.</summary>
public sealed class DemoPresence(DataRangeQuery range, IngestionProgress progress, ILogger<DemoPresence> log)
{
    public bool IsThere { get; private set; }

    /// <summary>On the first start of an empty database.</summary>
    public bool IsLoading => progress.Running.Any(run => run.Kind == IngestionKind.Demo);

    public event Action? Changed;

    public async Task RefreshAsync()
    {
        try
        {
            IsThere = (await range.RunAsync()).HasDemo;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The page itself shows that the database does not answer.
            log.LogWarning(problem, "It could not be read whether there are demo articles");
        }

        Changed?.Invoke();
    }
}
