using System.ComponentModel.DataAnnotations;
using System.Net;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>Section <c>Fetching</c>: how feeds are fetched.</summary>
public sealed class FetchingOptions : IValidatableObject
{
    public const string Section = "Fetching";

    /// <summary><c>Fetching:AllowedNetworks</c>: private networks in CIDR form whose feeds may be read all the same ("10.1.0.0/16").</summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary><c>Fetching:TotalSeconds</c>: for one feed with all its redirects.</summary>
    [Range(1, 600, ErrorMessage = "Fetching:TotalSeconds must be between 1 and 600.")]
    public int TotalSeconds { get; set; } = 30;

    /// <summary><c>Fetching:StallSeconds</c>: without a byte of progress.</summary>
    [Range(1, 600, ErrorMessage = "Fetching:StallSeconds must be between 1 and 600.")]
    public int StallSeconds { get; set; } = 10;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        AllowedNetworks.Where(network => !IPNetwork.TryParse(network, out _))
            .Select(network => new ValidationResult($"Fetching:AllowedNetworks holds \"{network}\", which is no network in CIDR form such as 10.1.0.0/16 or fd00::/8."));
}
