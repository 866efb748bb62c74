using System.Text;
using NewsDashboard.Extraction;

namespace NewsDashboard.Cli.Annotations;

/// <summary>Reads article files line by line; <c>-</c> is standard input.</summary>
public static class ArticleFile
{
    /// <summary>Batches of articles in the file's order; blank lines are skipped.</summary>
    /// <exception cref="InvalidDataException">A line is no article.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<List<Article>> ReadBatches(string path, int size = 256)
    {
        using var reader = path == "-"
            ? new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false))
            : new StreamReader(path, new UTF8Encoding(false));
        var name = path == "-" ? "standard input" : path;
        var batch = new List<Article>(size);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            batch.Add(ArticleLine.Parse(line, name, number));
            if (batch.Count < size)
                continue;
            yield return batch;
            batch = new List<Article>(size);
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
