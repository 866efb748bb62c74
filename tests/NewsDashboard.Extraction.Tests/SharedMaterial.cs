namespace NewsDashboard.Extraction.Tests;

/// <summary>Finds the read-only material that lies beside the repository; tests that use it are skipped by name without it.</summary>
internal static class SharedMaterial
{
    private static readonly string? Root = Find();

    /// <summary>Full path of a file or folder in it; skips the running test where it is not there.</summary>
    public static string Path(string relative)
    {
        var path = Root is null ? null : System.IO.Path.Combine(Root, relative);
        Assert.SkipUnless(path is not null && (File.Exists(path) || Directory.Exists(path)), $"needs ../shared/{relative}, which is not here");
        return path!;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NewsDashboard.sln")))
                return System.IO.Path.Combine(folder.Parent?.FullName ?? "", "shared");
        }

        return null;
    }
}
