using System.Text;

namespace NewsDashboard.Ingestion.Files;

/// <summary>Brings the many addresses of one article into one form, so that it is known again.</summary>
public static class CanonicalUrl
{
    private static readonly string[] Tracking = [.. DataList.Read("tracking-parameters.tsv").Select(row => row[0])];

    /// <summary>
    /// Scheme and host in lower case, no default port, user, fragment, tracking parameters or slash at the end; null for
    /// what is no http or https address.
    /// </summary>
    public static string? Of(string? address)
    {
        if (!TryParse(address, out var uri))
            return null;

        var canonical = new StringBuilder(uri.Scheme).Append("://").Append(HostOf(uri));
        if (!uri.IsDefaultPort)
            canonical.Append(':').Append(uri.Port);
        var path = uri.AbsolutePath;
        canonical.Append(path.Length > 1 ? path.TrimEnd('/') : path);
        return canonical.Append(Query(uri.Query)).ToString();
    }

    /// <summary>"bbc.co.uk" for "https://www.bbc.co.uk/news"; null for what is no address.</summary>
    public static string? Host(string? address)
    {
        if (!TryParse(address, out var uri))
            return null;
        var host = uri.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>A name in ASCII; only <see cref="Uri.Host"/> keeps the brackets that an IPv6 address needs before a port or path.</summary>
    private static string HostOf(Uri uri) => (uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost).ToLowerInvariant();

    private static bool TryParse(string? address, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    private static string Query(string query)
    {
        if (query.Length <= 1)
            return "";

        var kept = query[1..].Split('&').Where(parameter => parameter.Length > 0 && !IsTracking(parameter.Split('=')[0]));
        return string.Join('&', kept) is { Length: > 0 } rest ? "?" + rest : "";
    }

    private static bool IsTracking(string name) => Tracking.Any(pattern =>
        pattern[^1] == '*'
            ? name.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
            : name.Equals(pattern, StringComparison.OrdinalIgnoreCase));
}
