using Microsoft.Extensions.Options;
using NewsDashboard.Ingestion.Fetching;

namespace NewsDashboard.Ingestion.Tests;

public sealed class IngestionSettingsTests
{
    [Fact]
    public async Task A_wrong_network_is_named_with_what_is_allowed()
    {
        await using var fixture = await IngestionFixture.CreateAsync(null, ("Fetching:AllowedNetworks:0", "10.0.0.0/99"));

        var problem = Assert.Throws<OptionsValidationException>(() => fixture.Get<IOptions<FetchingOptions>>().Value);

        Assert.Contains("Fetching:AllowedNetworks holds \"10.0.0.0/99\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_out_of_bounds_is_named_with_its_bounds()
    {
        await using var fixture = await IngestionFixture.CreateAsync(null, ("Ingestion:BatchSize", "0"));

        var problem = Assert.Throws<OptionsValidationException>(() => fixture.Get<IOptions<IngestionOptions>>().Value);

        Assert.Contains("Ingestion:BatchSize must be between 1 and 10000.", problem.Message, StringComparison.Ordinal);
    }
}
