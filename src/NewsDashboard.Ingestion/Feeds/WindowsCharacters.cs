using System.Text;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>
/// Turns the control characters U+0080 to U+009F, which no text means, into those that Windows-1252 has at these
/// places: "don&amp;#146;t" is an apostrophe.
/// </summary>
internal static class WindowsCharacters
{
    private static readonly Encoding Windows = EncodingNames.Find("windows-1252")!;

    public static string Restore(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\u009f') < 0)
            return text;

        return string.Create(text.Length, text, static (restored, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                restored[i] = original[i] is >= '\u0080' and <= '\u009f' and not '\u0085' ? Windows.GetString([(byte)original[i]])[0] : original[i];
        });
    }
}
