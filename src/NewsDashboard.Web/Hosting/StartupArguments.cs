namespace NewsDashboard.Web.Hosting;

/// <summary>The switches of the command line; everything else goes on to configuration.</summary>
/// <param name="HealthCheck"><c>--healthcheck</c>: ask the running app how it is and exit 0 or 1.</param>
/// <param name="NoDemo"><c>--no-demo</c>: do not load the demo data into an empty database.</param>
/// <param name="Rest">What is left, for configuration (<c>--urls http://...</c>).</param>
public sealed record StartupArguments(bool HealthCheck, bool NoDemo, string[] Rest)
{
    public static StartupArguments Parse(string[] args) => new(
        args.Contains("--healthcheck"),
        args.Contains("--no-demo"),
        [.. args.Where(arg => arg is not ("--healthcheck" or "--no-demo"))]);
}
