using System.Globalization;
using System.Text;

namespace NewsDashboard.Data.Resolution;

/// <summary>A name as it is matched: without case, diacritics and marks.</summary>
public static class FoldedName
{
    /// <summary>"Abdel-Fattah  El‑Sísi" becomes "abdel fattah el sisi". A name of marks alone stays as it is.</summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in WellFormedText.Of(name).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(char.ToLowerInvariant(letter));
            else if (IsBetweenWords(letter) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.Length > 0 ? folded.ToString().TrimEnd() : name.Trim();
    }

    // Apostrophes and points join ("O'Neill", "J.D."), combining marks vanish; all else parts.
    private static bool IsBetweenWords(char letter) =>
        letter is not ('\'' or '’' or 'ʼ' or '`' or '.') && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark;
}
