using System.Globalization;
using System.Text;

namespace NewsDashboard.Web.Exports;

/// <summary>
/// Writes CSV by RFC 4180: comma, CR LF, quotes where needed, culture-neutral. Text that a spreadsheet would run as a formula
/// gets an apostrophe before it; numbers and days are typed values and stay as they are.
/// </summary>
public static class Csv
{
    /// <summary>Spreadsheets take a file for UTF-8 only when it begins with this.</summary>
    public const string ByteOrderMark = "\uFEFF";

    public static string Table(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder(ByteOrderMark);
        AppendLine(text, header);
        foreach (var row in rows)
        {
            AppendLine(text, row);
        }

        return text.ToString();
    }

    public static void AppendLine(StringBuilder text, IEnumerable<object?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            AppendCell(text, cell);
        }

        text.Append("\r\n");
    }

    /// <summary>The cell as it stands in the file, before quoting.</summary>
    public static string Plain(object? cell) => cell switch
    {
        null => "",
        string text => Neutralised(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        Enum value => value.ToString().ToLowerInvariant(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Neutralised(cell.ToString() ?? ""),
    };

    /// <summary>Text that begins like a formula, in plain or full-width form, with an apostrophe before it.</summary>
    public static string Neutralised(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private static void AppendCell(StringBuilder text, object? cell)
    {
        var plain = Plain(cell);
        if (plain.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Append(plain);
        }
        else
        {
            text.Append('"').Append(plain.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }
}
