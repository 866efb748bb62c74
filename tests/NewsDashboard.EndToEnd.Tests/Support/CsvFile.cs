using System.Text;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>A CSV file by RFC 4180, read independently of the code that writes it.</summary>
internal sealed record CsvFile(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <exception cref="FormatException">A line has another number of cells than the header, or a quote stands in the wrong place.</exception>
    public static CsvFile Parse(byte[] bytes)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true).GetString(bytes);
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        var lines = Lines(text[1..]).ToList();
        if (lines.FirstOrDefault(line => line.Count != lines[0].Count) is { } wrong)
            throw new FormatException($"{wrong.Count} cells where the header has {lines[0].Count}: {string.Join('|', wrong)}");
        return new CsvFile(lines[0], lines[1..]);
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        var cells = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            cells.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length)
                    throw new FormatException("The file ends after a comma.");
                continue;
            }

            if (!text.AsSpan(at).StartsWith("\r\n"))
                throw new FormatException($"No comma and no line end after {cells[^1]}.");
            at += 2;
            yield return cells;
            cells = [];
        }
    }

    private static string Plain(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny(',', '\r', '"');
        if (end < 0 || text[at + end] == '"')
            throw new FormatException($"A cell does not end well at {at}.");
        var cell = text.Substring(at, end);
        at += end;
        return cell;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (at == text.Length)
                throw new FormatException("A quoted cell never ends.");
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }
    }
}
