namespace NewsDashboard.Web.Components.Parts;

/// <summary>Addresses that came in with articles.</summary>
public static class OutsideLink
{
    /// <summary>Top-level names that never lead anywhere (RFC 2606); the demo articles' addresses have one.</summary>
    private static readonly string[] Reserved = [".example", ".invalid", ".test"];

    /// <summary>The address where it leads to a web page, else null: an article's "javascript:" must never become a link.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && !Reserved.Any(name => uri.Host.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            ? uri.AbsoluteUri
            : null;
}
