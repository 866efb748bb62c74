namespace NewsDashboard.Ingestion.Demo;

/// <summary>Section <c>Demo</c>.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary><c>Demo:Enabled</c>: whether the demo articles are loaded on the first start of an empty database; <c>--no-demo</c> sets it to false.</summary>
    public bool Enabled { get; set; } = true;
}
