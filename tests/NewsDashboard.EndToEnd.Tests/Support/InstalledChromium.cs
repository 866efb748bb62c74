namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>Finds the browser that this machine has. None is ever downloaded.</summary>
internal static class InstalledChromium
{
    /// <summary>Environment variable with the path of the browser to take.</summary>
    public const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <returns>Full path, or null where there is none.</returns>
    /// <exception cref="FileNotFoundException"><c>CHROMIUM_PATH</c> names a file that is not there.</exception>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"{PathVariable} is \"{named}\", and there is no such file.");
        return OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from command in Commands
        select Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command);

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        }

        if (!OperatingSystem.IsWindows())
            return Commands.Select(command => "/usr/bin/" + command).Append("/snap/bin/chromium");

        string[] programs =
        [
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
        ];
        string[] places = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];
        return programs.SelectMany(_ => places, Path.Combine);
    }
}
