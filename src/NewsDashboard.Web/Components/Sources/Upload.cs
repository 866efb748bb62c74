using Microsoft.AspNetCore.Components.Forms;
using NewsDashboard.Ingestion;

namespace NewsDashboard.Web.Components.Sources;

/// <summary>A file on its way from the reader's disk into the database.</summary>
public sealed class Upload(IBrowserFile file)
{
    public IBrowserFile File { get; } = file;

    public CancellationTokenSource Cancellation { get; } = new();

    /// <summary>What was read of it so far; null until it is its turn.</summary>
    public RunProgress? Progress { get; set; }

    /// <summary>Set when it has ended well or ill.</summary>
    public string? Result { get; set; }

    public bool Failed { get; set; }

    public bool IsOver => Result is not null;
}
