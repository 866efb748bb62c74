using System.Globalization;
using System.Numerics;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>Reads and writes <c>tone-weights.tsv</c>: kind, words, and pairs of weights (toward negative, toward positive) in hundredths.</summary>
internal static class ToneWeightsFile
{
    public const string Name = "tone-weights.tsv";

    /// <exception cref="InvalidDataException">A row is broken; the message says which.</exception>
    public static ToneWeights ReadEmbedded() => new([.. WordList.Read(Name, 3).Select(ReadRow)]);

    /// <exception cref="InvalidDataException">A row is broken; the message says which.</exception>
    public static ToneWeights Read(TextReader reader) => new([.. WordList.Read(reader, Name, 3).Select(ReadRow)]);

    public static void Write(TextWriter writer, ToneWeights weights, string provenance)
    {
        foreach (var line in provenance.Split('\n'))
            writer.Write($"# {line}\n");
        writer.Write($"# Weights are hundredths of log-odds against neutral, toward negative and toward positive. A word has {WordPlaces.Columns} pairs:\n");
        writer.Write($"# {string.Join(", ", WordPlaces.ColumnNames)}.\n");
        writer.Write("kind\twords\tweights\n");
        foreach (var row in weights.Rows)
        {
            var numbers = row.Weights.SelectMany(w => new[] { Hundredths(w.X), Hundredths(w.Y) });
            if (row.Kind == FeatureKind.Word || numbers.Any(n => n != 0))
                writer.Write($"{row.Kind.ToString().ToLowerInvariant()}\t{row.Text}\t{string.Join(' ', numbers)}\n");
        }
    }

    private static int Hundredths(float weight) => (int)MathF.Round(weight * 100);

    private static ToneWeightRow ReadRow(string[] row)
    {
        if (!Enum.TryParse<FeatureKind>(row[0], true, out var kind))
            throw new InvalidDataException($"{Name}: unknown kind \"{row[0]}\"");
        var weights = new Vector2[kind == FeatureKind.Word ? WordPlaces.Columns : 1];
        var numbers = row[2].AsSpan();
        var count = 0;
        foreach (var range in numbers.Split(' '))
        {
            if (count == weights.Length * 2 || !int.TryParse(numbers[range], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                throw Broken(row, weights.Length);
            ref var weight = ref weights[count / 2];
            weight = count % 2 == 0 ? weight with { X = number / 100f } : weight with { Y = number / 100f };
            count++;
        }

        return count == weights.Length * 2 ? new ToneWeightRow(kind, row[1], weights) : throw Broken(row, weights.Length);
    }

    private static InvalidDataException Broken(string[] row, int columns) =>
        new($"{Name}: {row[0]} \"{row[1]}\" needs {columns * 2} whole numbers, not \"{row[2]}\"");
}
