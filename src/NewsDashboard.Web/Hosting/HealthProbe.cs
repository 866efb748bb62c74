namespace NewsDashboard.Web.Hosting;

/// <summary>What <c>--healthcheck</c> does: the container's health check without curl in the image.</summary>
public static class HealthProbe
{
    /// <returns>0 when the running app says that it is healthy, else 1.</returns>
    public static async Task<int> RunAsync(IConfiguration configuration, TextWriter output)
    {
        using var client = new HttpClient { BaseAddress = ListeningAddress.Own(configuration), Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri("healthz", UriKind.Relative));
            await output.WriteLineAsync($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            await output.WriteLineAsync($"No answer from {client.BaseAddress}: {problem.Message}");
            return 1;
        }
    }
}
