using System.Net;
using Microsoft.Security.AntiSSRF;

namespace NewsDashboard.Ingestion.Fetching;

/// <summary>Keeps fetches out of private networks, but for those that <see cref="FetchingOptions.AllowedNetworks"/> names.</summary>
internal static class AddressGuard
{
    public const string PrivateNetwork = "The address leads into a private network. If its feeds may be read, add the network to Fetching:AllowedNetworks.";

    /// <summary>What every connection has to pass, whatever name led to it.</summary>
    public static AntiSSRFPolicy Policy(FetchingOptions options)
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = true };
        policy.AddAllowedAddresses([.. options.AllowedNetworks]);
        return policy;
    }

    /// <summary>
    /// Why an address is refused that can be judged without asking for a name: one written in numbers, or this machine's
    /// own. Null for all others; where they lead is checked at each connection.
    /// </summary>
    public static string? Objection(Uri address, FetchingOptions options)
    {
        var targets = Literal(address);
        if (targets.Length == 0)
            return null;

        var denied = Policy(options).DeniedAddresses.Select(network => IPNetwork.Parse(network.ToString()!)).ToList();
        var allowed = options.AllowedNetworks.Select(network => IPNetwork.Parse(network)).ToList();
        return targets.Any(target => allowed.Exists(network => network.Contains(target)) || !denied.Exists(network => network.Contains(target))) ? null : PrivateNetwork;
    }

    private static IPAddress[] Literal(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        if (host == "localhost")
            return [IPAddress.Loopback, IPAddress.IPv6Loopback];
        if (!IPAddress.TryParse(host, out var literal))
            return [];
        return [literal.IsIPv4MappedToIPv6 ? literal.MapToIPv4() : literal];
    }
}
