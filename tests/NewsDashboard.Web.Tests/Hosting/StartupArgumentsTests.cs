using Microsoft.Extensions.Configuration;
using NewsDashboard.Web.Hosting;

namespace NewsDashboard.Web.Tests.Hosting;

public sealed class StartupArgumentsTests
{
    [Fact]
    public void Switches_are_taken_out_and_the_rest_goes_on_to_configuration()
    {
        var arguments = StartupArguments.Parse(["--no-demo", "--urls", "http://localhost:8000", "--healthcheck", "--ingest", "a.jsonl", "--ingest", "inbox"]);
        Assert.True(arguments.HealthCheck);
        Assert.True(arguments.NoDemo);
        Assert.Equal(["a.jsonl", "inbox"], arguments.Files);
        Assert.Equal(["--urls", "http://localhost:8000"], arguments.Rest);
    }

    [Theory]
    [InlineData(null, null, "http://localhost:5080/")]
    [InlineData("urls", "http://*:8080;https://*:8443", "http://localhost:8080/")]
    [InlineData("urls", "http://0.0.0.0:8080", "http://localhost:8080/")]
    [InlineData("urls", "http://[::]:8080", "http://localhost:8080/")]
    [InlineData("http_ports", "8080;8081", "http://localhost:8080/")]
    public void The_apps_own_address_follows_from_its_configuration(string? key, string? value, string expected)
    {
        var settings = key is null ? [] : new Dictionary<string, string?> { [key] = value };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        Assert.Equal(new Uri(expected), ListeningAddress.Own(configuration));
        Assert.Equal(key is not null, ListeningAddress.IsConfigured(configuration));
    }

    [Fact]
    public async Task The_health_check_of_an_app_that_is_not_there_fails_with_a_reason()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = "http://localhost:9" }).Build();
        using var output = new StringWriter();
        Assert.Equal(1, await HealthProbe.RunAsync(configuration, output));
        Assert.StartsWith("No answer from http://localhost:9/", output.ToString(), StringComparison.Ordinal);
    }
}
