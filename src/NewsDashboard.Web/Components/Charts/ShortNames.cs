namespace NewsDashboard.Web.Components.Charts;

/// <summary>Names cut to fit beside a chart. The whole name is in the hover box and the table.</summary>
public static class ShortNames
{
    /// <summary>At most <paramref name="length"/> characters, cut after a whole word where there is one.</summary>
    public static string One(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var cut = name.LastIndexOf(' ', length - 1);
        return name[..(cut > length / 2 ? cut : length - 1)].TrimEnd() + "…";
    }

    /// <summary>A lane's name: "China – Egypt", or two lines where the names are long.</summary>
    public static IReadOnlyList<string> Pair(string a, string b)
    {
        const int OneLine = 26;
        const int PerName = 20;
        return a.Length + b.Length + 3 <= OneLine ? [$"{a} – {b}"] : [One(a, PerName) + " –", One(b, PerName)];
    }
}
