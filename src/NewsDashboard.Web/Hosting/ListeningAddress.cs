namespace NewsDashboard.Web.Hosting;

/// <summary>Where the app listens: on this machine only, unless configuration says otherwise.</summary>
public static class ListeningAddress
{
    public const string Default = "http://localhost:5080";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    public static bool IsConfigured(IConfiguration configuration) =>
        Settings.Any(setting => !string.IsNullOrWhiteSpace(configuration[setting]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>An address under which this machine reaches the app that this configuration describes.</summary>
    public static Uri Own(IConfiguration configuration)
    {
        if (configuration["urls"] is { Length: > 0 } urls)
        {
            var first = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
            return new Uri(first.Replace("://*", "://localhost", StringComparison.Ordinal)
                .Replace("://+", "://localhost", StringComparison.Ordinal)
                .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
                .Replace("://[::]", "://localhost", StringComparison.Ordinal));
        }

        return configuration["http_ports"] is { Length: > 0 } ports
            ? new Uri($"http://localhost:{ports.Split(';', ',')[0].Trim()}")
            : new Uri(Default);
    }
}
