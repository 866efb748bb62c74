namespace NewsDashboard.Extraction.Text;

/// <summary>Reads the embedded word lists: tab-separated, UTF-8, "#" lines carry provenance and licence, the first other line is the header.</summary>
public static class WordList
{
    /// <summary>Rows without the header.</summary>
    /// <exception cref="InvalidDataException">A row has another number of columns; the message names file and line.</exception>
    public static IEnumerable<string[]> Read(string file, int columns)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file}: no such embedded word list");
        using var reader = new StreamReader(stream);
        foreach (var row in Read(reader, file, columns))
            yield return row;
    }

    /// <summary>Rows of a list that is no embedded one.</summary>
    /// <inheritdoc cref="Read(string, int)"/>
    public static IEnumerable<string[]> Read(TextReader reader, string file, int columns)
    {
        var number = 0;
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var row = line.Split('\t');
            if (row.Length != columns)
                throw new InvalidDataException($"{file}, line {number}: {row.Length} columns where {columns} are due: {line}");
            if (header)
                header = false;
            else
                yield return row;
        }
    }
}
