using Microsoft.Playwright;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>
/// Pictures of the pages as they are today, the README's among them. They are taken only where <c>NEWSDASHBOARD_PICTURES</c>
/// names a folder, relative to the repository.
/// </summary>
internal static class PictureAlbum
{
    public const string FolderVariable = "NEWSDASHBOARD_PICTURES";

    private static readonly string ReadmePicture = Path.Combine(Repository.Root, "tests", "NewsDashboard.EndToEnd.Tests", "Pictures", "overview.png");

    public static async Task AddAsync(IPage page, string name, View view)
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } folder)
            return;

        var path = Path.Combine(Repository.Root, folder, $"{name}-{view}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
        if (name == "overview" && view == View.Desktop)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = ReadmePicture });
    }
}
