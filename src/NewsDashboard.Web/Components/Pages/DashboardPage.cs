using Microsoft.AspNetCore.Components;
using NewsDashboard.Data;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>
/// A page whose rows depend on its address: each change of the address loads anew and cancels the load before it.
/// While new rows are on their way the old ones stay, so nothing jumps; <see cref="Loading"/> tells.
/// </summary>
/// <typeparam name="TData">All that the page shows.</typeparam>
public abstract class DashboardPage<TData> : ComponentBase, IDisposable
    where TData : class
{
    private CancellationTokenSource? current;
    private string? loadedAddress;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required NewsDatabase Database { get; set; }

    [Inject]
    public required ILoggerFactory Logs { get; set; }

    /// <summary>Cascades from the layout, so that a page without parameters hears of a changed query.</summary>
    [CascadingParameter(Name = "Address")]
    public string Address { get; set; } = "";

    /// <summary>Null until the first load has ended, and after one that failed.</summary>
    protected TData? Data { get; private set; }

    /// <summary>Why the last load failed, in plain words; null where it did not.</summary>
    protected string? Problem { get; private set; }

    protected bool Loading { get; private set; } = true;

    protected DashboardFilter Filter { get; private set; } = DashboardFilter.None;

    /// <summary>The whole query, for what a page keeps there beside the filter.</summary>
    protected AddressQuery Query { get; private set; } = new();

    protected override async Task OnParametersSetAsync()
    {
        if (loadedAddress == Navigation.Uri)
        {
            return;
        }

        loadedAddress = Navigation.Uri;
        await ReloadAsync();
    }

    /// <summary>Reads everything for <see cref="Filter"/> and <see cref="Query"/>.</summary>
    protected abstract Task<TData> LoadAsync(CancellationToken cancellationToken);

    protected async Task ReloadAsync()
    {
        current?.Cancel();
        current?.Dispose();
        current = new CancellationTokenSource();
        var cancellation = current.Token;
        Query = AddressQuery.Of(Navigation.Uri);
        Filter = FilterQueryString.Read(Query, out _);
        Loading = true;

        // The address also changes on the way to another page, and this one is disposed a moment later: then there is nothing to load.
        await Task.Yield();
        if (cancellation.IsCancellationRequested)
        {
            return;
        }

        // Where the database was refused, what a query finds in it all the same, or does not find, means nothing.
        if (Database.Refusal is { } refusal)
        {
            (Data, Problem, Loading) = (null, refusal, false);
            return;
        }

        try
        {
            var data = await LoadAsync(cancellation);
            if (!cancellation.IsCancellationRequested)
            {
                (Data, Problem, Loading) = (data, null, false);
            }
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // A newer load has taken over, and what became of this one does not matter.
        }
        catch (Exception problem)
        {
            Logs.CreateLogger(GetType()).LogError(problem, "The page could not load");
            (Data, Problem, Loading) = (null, Explain(problem), false);
        }
    }

    /// <summary>Goes to the same page under another filter.</summary>
    protected void Go(DashboardFilter filter) => Navigation.NavigateTo(FilterQueryString.Replace(Navigation.Uri, filter));

    /// <summary>The address of another page under the same filter.</summary>
    protected string Link(string path) => path + FilterQueryString.Write(Filter);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        current?.Cancel();
        current?.Dispose();
        current = null;
    }

    private static string Explain(Exception problem) => problem is NewsDatabaseException
        ? problem.Message
        : "The database did not answer as it should; the server's log says why.";
}
