using System.Globalization;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Reads the gazetteer's embedded lists: tab-separated, UTF-8, "#" lines carry provenance and licence, the first other line names the columns.
/// Whatever is wrong with a list is told with its file and line.
/// </summary>
internal static class ListReader
{
    /// <exception cref="InvalidDataException">The list is missing, its header is another one, or a row has another number of columns.</exception>
    public static IEnumerable<ListRow> Read(string file, params string[] columns)
    {
        using var stream = typeof(ListReader).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file}: no such embedded list");
        using var reader = new StreamReader(stream);
        foreach (var row in Read(file, reader, columns))
            yield return row;
    }

    internal static IEnumerable<ListRow> Read(string file, TextReader reader, params string[] columns)
    {
        var number = 0;
        var header = false;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var row = new ListRow(file, number, line.Split('\t'));
            if (!header)
            {
                if (!row.Cells.AsSpan().SequenceEqual(columns))
                    throw row.Error($"the columns are to be {string.Join(", ", columns)}");
                header = true;
            }
            else if (row.Cells.Length != columns.Length)
            {
                throw row.Error($"{row.Cells.Length} columns where {columns.Length} are due");
            }
            else
            {
                yield return row;
            }
        }
    }
}

/// <summary>A row of a list, which knows where it stands.</summary>
internal sealed record ListRow(string File, int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    /// <summary>The parts of a cell that holds a list.</summary>
    public string[] List(int column) => Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A cell that must not be empty.</summary>
    public string Required(int column) => Cells[column].Length > 0 ? Cells[column] : throw Error($"column {column + 1} is empty");

    /// <summary>One of an enumeration's names, in lower case in the list.</summary>
    public T Choice<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(Cells[column], ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Error($"\"{Cells[column]}\" is none of {string.Join(", ", Enum.GetNames<T>())}");

    /// <summary>First day of a month or year written yyyy-mm or yyyy; null where the cell is empty.</summary>
    public DateOnly? From(int column) => Parse(column)?.First;

    /// <summary>Last day of a month or year written yyyy-mm or yyyy; null where the cell is empty.</summary>
    public DateOnly? Until(int column) => Parse(column)?.Last;

    public InvalidDataException Error(string message) => new($"{File}, line {Line}: {message}");

    private (DateOnly First, DateOnly Last)? Parse(int column)
    {
        var cell = Cells[column];
        if (cell.Length == 0)
            return null;
        if (DateOnly.TryParseExact(cell, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (month, month.AddMonths(1).AddDays(-1));
        if (DateOnly.TryParseExact(cell, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return (year, year.AddYears(1).AddDays(-1));
        throw Error($"\"{cell}\" is no month (yyyy-mm) and no year");
    }
}
