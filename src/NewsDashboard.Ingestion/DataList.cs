namespace NewsDashboard.Ingestion;

/// <summary>Reads the embedded word lists (<c>Data/*.tsv</c>): comment lines begin with "#", the first other line names the columns.</summary>
internal static class DataList
{
    /// <exception cref="InvalidDataException">A line does not have as many fields as the header.</exception>
    public static IReadOnlyList<string[]> Read(string file)
    {
        using var stream = typeof(DataList).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"The list {file} is not built into {typeof(DataList).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        var columns = 0;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            var fields = line.Split('\t');
            if (columns == 0)
                columns = fields.Length;
            else if (fields.Length == columns)
                rows.Add(fields);
            else
                throw new InvalidDataException($"{file}, line {number}: {fields.Length} fields instead of {columns}.");
        }

        return rows;
    }
}
