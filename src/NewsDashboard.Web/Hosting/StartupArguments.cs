namespace NewsDashboard.Web.Hosting;

/// <summary>The switches of the command line; everything else goes on to configuration.</summary>
/// <param name="HealthCheck"><c>--healthcheck</c>: ask the running app how it is and exit 0 or 1.</param>
/// <param name="NoDemo"><c>--no-demo</c>: do not load the demo data into an empty database.</param>
/// <param name="Files"><c>--ingest PATH</c>, as often as wanted: files and folders to take in at start.</param>
/// <param name="Rest">What is left, for configuration (<c>--urls http://...</c>).</param>
public sealed record StartupArguments(bool HealthCheck, bool NoDemo, IReadOnlyList<string> Files, string[] Rest)
{
    public static StartupArguments Parse(string[] args)
    {
        var (healthCheck, noDemo) = (false, false);
        var files = new List<string>();
        var rest = new List<string>();
        for (var index = 0; index < args.Length; index++)
        {
            switch (args[index])
            {
                case "--healthcheck":
                    healthCheck = true;
                    break;
                case "--no-demo":
                    noDemo = true;
                    break;
                case "--ingest" when index + 1 < args.Length:
                    files.Add(args[++index]);
                    break;
                default:
                    rest.Add(args[index]);
                    break;
            }
        }

        return new StartupArguments(healthCheck, noDemo, files, [.. rest]);
    }
}
