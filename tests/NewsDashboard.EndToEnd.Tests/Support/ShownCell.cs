using System.Globalization;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>Whether a cell of a page's table and one of an exported file say the same: one is written for readers, the other for programs.</summary>
internal static class ShownCell
{
    public static bool Agrees(string shown, string exported)
    {
        shown = shown.Trim();
        exported = exported.TrimStart('\'');
        if (exported.Length == 0)
            return shown is "" or "–";
        if (DateOnly.TryParseExact(exported, "yyyy-MM-dd", out var day))
            return AgreesOnDay(shown, day);
        if (int.TryParse(exported, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
            return FilterControls.Number(shown) == Math.Abs(count);
        return double.TryParse(exported, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? AgreesOnNumber(shown, number)
            : Letters(shown).Equals(Letters(exported), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A day is written out, or, where the articles tell less or more than a day, at least its year is.</summary>
    private static bool AgreesOnDay(string shown, DateOnly day) => DateOnly.TryParseExact(shown, "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written)
        ? written == day
        : shown.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool AgreesOnNumber(string shown, double number)
    {
        var (text, scale) = shown.EndsWith('%') ? (shown[..^1], 100) : (shown, 1);
        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Trim().Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return double.TryParse(text.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            && Math.Abs(written - (number * scale)) <= (0.5 * Math.Pow(10, -decimals)) + 1e-9;
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
