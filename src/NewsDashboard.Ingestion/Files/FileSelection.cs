namespace NewsDashboard.Ingestion.Files;

/// <summary>Which files a path on a command line means.</summary>
public static class FileSelection
{
    /// <summary>The file itself, whatever its type; of a folder all files of types that can be read, those in folders below too, in order of their names. Links are not followed.</summary>
    public static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
            return [path];

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(path, "*", options).Where(ArticleFileReader.CanRead).Order(StringComparer.Ordinal);
    }
}
