using System.Globalization;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>States that the map's shapes leave out because they are too small; drawn as points (<c>Data/small-states.tsv</c>).</summary>
public static class SmallStates
{
    private const string File = "small-states.tsv";

    /// <summary>Degrees north and east by code.</summary>
    public static IReadOnlyDictionary<string, (double Latitude, double Longitude)> Points { get; } = Read();

    /// <exception cref="InvalidDataException">The list is missing or a line of it is broken.</exception>
    private static Dictionary<string, (double Latitude, double Longitude)> Read()
    {
        using var stream = typeof(SmallStates).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidDataException($"{File}: no such embedded list");
        using var reader = new StreamReader(stream);
        var points = new Dictionary<string, (double Latitude, double Longitude)>(StringComparer.Ordinal);
        var header = true;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (header)
            {
                header = false;
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 3
                || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
                || !double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
                || !points.TryAdd(cells[0], (latitude, longitude)))
            {
                throw new InvalidDataException($"{File}, line {number}: a new code and two numbers are due");
            }
        }

        return points;
    }
}
