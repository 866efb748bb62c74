using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>Tells whether two articles say the same words.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 over title and text without the differences that copying makes: case, blanks, and forms of the same character.</summary>
    /// <returns>32 bytes.</returns>
    public static byte[] Of(string title, string text)
    {
        var normal = new StringBuilder(title.Length + text.Length + 1);
        Append(normal, title);
        normal.Append('\n');
        Append(normal, text);
        return SHA256.HashData(MemoryMarshal.AsBytes(normal.ToString().AsSpan()));
    }

    private static void Append(StringBuilder normal, string text)
    {
        var inWord = false;
        foreach (var letter in Normalized(text))
        {
            if (char.IsWhiteSpace(letter))
            {
                inWord = false;
                continue;
            }

            if (!inWord && normal.Length > 0 && normal[^1] != '\n')
                normal.Append(' ');
            normal.Append(char.ToLowerInvariant(letter));
            inWord = true;
        }
    }

    private static string Normalized(string text) =>
        Ascii.IsValid(text) ? text : WellFormedText.Of(text).Normalize(NormalizationForm.FormKC);
}
