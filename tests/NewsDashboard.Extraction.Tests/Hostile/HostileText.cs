using System.Text;

namespace NewsDashboard.Extraction.Tests.Hostile;

/// <summary>Texts that nobody wrote to be read, made by code.</summary>
internal static class HostileText
{
    /// <summary>Units of each kind; the number keeps them from all being the same.</summary>
    private static readonly Dictionary<string, Func<int, string>> Units = new()
    {
        ["one sentence"] = i => "and the president of France met with the king of Spain in Rome on Friday ",
        ["capitalised words"] = i => $"Capital{i % 977} ",
        ["known names"] = i => i % 3 == 0 ? "Putin " : i % 3 == 1 ? "Jordan " : "US-Russia ",
        ["titles"] = i => "Deputy Foreign Minister of the ",
        ["new people"] = i => $"Prime Minister John Smith{i} of Canada met President Ann Jones{i} of Chile on May 3. ",
        ["roles and pronouns"] = i => "The president told the prime minister that he met their leaders. ",
        ["verbs"] = i => "met talks with President visit to ",
        ["quotation marks"] = i => i % 2 == 0 ? "\"" : "“",
        ["deep brackets"] = i => i % 3 == 0 ? "((" : "[ (",
        ["hyphens"] = i => "US-Sino-",
        ["apostrophes"] = i => "'s’",
        ["full stops"] = i => "A.B. ",
        ["commas"] = i => "China, ",
        ["dates"] = i => "May 3-4, 2019, last Monday, two weeks ago, ",
        ["negations"] = i => "not never no hardly bad ",
        ["line feeds"] = i => "x\n",
        ["one word"] = i => "aB",
    };

    public static IEnumerable<string> Kinds => Units.Keys;

    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="length">In UTF-16 code units.</param>
    public static string Of(string kind, int length)
    {
        var text = new StringBuilder(length + 100);
        for (var i = 0; text.Length < length; i++)
            text.Append(Units[kind](i));
        text.Length = length;
        return text.ToString();
    }
}
