using System.Text;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Exports;

/// <summary>Names of downloaded files: small letters, digits and hyphens, so that nothing in them can mean anything to a shell or a header.</summary>
public static class FileName
{
    /// <summary>"Meetings a week" of 2022 becomes "meetings-a-week-2022-01-01-2022-12-31"; no extension.</summary>
    public static string For(string title, DashboardFilter filter)
    {
        var words = new StringBuilder(title);
        if (filter.From is { } from)
        {
            words.Append(Invariant($" from {from:yyyy-MM-dd}"));
        }

        if (filter.Until is { } until)
        {
            words.Append(Invariant($" until {until:yyyy-MM-dd}"));
        }

        var name = new StringBuilder();
        foreach (var c in words.ToString())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length == 0 ? "newsdashboard" : trimmed[..Math.Min(trimmed.Length, 100)];
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
