using System.Globalization;
using System.Text;
using NewsDashboard.Data.Configurations;

namespace NewsDashboard.Data.Storage;

/// <summary>An address in the form in which its column keeps it.</summary>
internal static class UniqueAddress
{
    /// <returns>The address in ASCII, other characters percent-encoded; null where there is none or it is longer than any real one.</returns>
    public static string? Of(string? canonicalUrl)
    {
        if (string.IsNullOrWhiteSpace(canonicalUrl))
            return null;

        var address = Ascii.IsValid(canonicalUrl) ? canonicalUrl : Encode(canonicalUrl);
        return address.Length <= ColumnLengths.Url ? address : null;
    }

    private static string Encode(string url)
    {
        var encoded = new StringBuilder(url.Length * 2);
        foreach (var octet in Encoding.UTF8.GetBytes(url))
        {
            if (octet < 0x80)
                encoded.Append((char)octet);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }

        return encoded.ToString();
    }
}
