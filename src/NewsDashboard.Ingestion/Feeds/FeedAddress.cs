using System.Text;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Addresses inside feeds.</summary>
internal static class FeedAddress
{
    /// <summary>The absolute http(s) address meant, or null.</summary>
    public static Uri? Resolve(string written, Uri? against)
    {
        if (against is not null && !HasScheme(written))
            return Uri.TryCreate(against, written, out var joined) && IsWeb(joined) ? joined : null;
        return Uri.TryCreate(written, UriKind.Absolute, out var absolute) && IsWeb(absolute) ? absolute : null;
    }

    /// <summary>
    /// A link as text: unchanged where it is absolute, resolved where there is a base, else as written. Null for
    /// schemes that lead to no page (javascript:, data:, mailto:).
    /// </summary>
    public static string? Link(string? written, Uri? against)
    {
        written = written?.Trim();
        if (string.IsNullOrEmpty(written))
            return null;
        if (HasScheme(written))
            return Resolve(written, null) is null ? null : written;
        return against is null || Resolve(written, against) is not { } joined ? written : Written(joined);
    }

    /// <summary>Escapes stay as they were; letters beyond ASCII stay letters.</summary>
    private static string Written(Uri address) => Ascii.IsValid(address.OriginalString) ? address.AbsoluteUri : address.ToString();

    public static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static bool HasScheme(string written)
    {
        var colon = written.IndexOfAny([':', '/', '?', '#']);
        return colon > 0 && written[colon] == ':' && char.IsAsciiLetter(written[0])
            && written.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.\t\n\r ");
}
