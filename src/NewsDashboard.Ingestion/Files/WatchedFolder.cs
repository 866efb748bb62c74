using Microsoft.Extensions.Logging;

namespace NewsDashboard.Ingestion.Files;

/// <summary>
/// A folder whose files are taken in. A file counts once it has kept its size and time from one look to the next; then
/// it is moved to <c>done</c>, or where nothing of it or not all could be read to <c>failed</c> beside a note that says why.
/// Nothing is ever deleted or overwritten.
/// </summary>
public sealed class WatchedFolder(FileIngestor ingestor, TimeProvider clock, ILogger<WatchedFolder> logger)
{
    private const string DoneFolder = "done";
    private const string FailedFolder = "failed";

    private readonly Dictionary<string, (long Length, DateTime ChangedAt)> seen = new(StringComparer.Ordinal);

    /// <summary>What has been taken in and could not be moved: it is not taken in again.</summary>
    private readonly Dictionary<string, TakenIn> unmoved = new(StringComparer.Ordinal);

    /// <summary>Looks once and takes in the files that have not changed since the look before.</summary>
    /// <returns>How many files were moved.</returns>
    /// <exception cref="IOException">The folder cannot be read or made.</exception>
    public async Task<int> LookAsync(string folder, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        var moved = 0;
        var present = Candidates(folder);
        foreach (var file in present.Where(IsStable))
        {
            if (await TakeInAsync(file, cancellationToken))
                moved++;
        }

        seen.Clear();
        foreach (var file in Candidates(folder))
            seen[file.FullName] = (file.Length, file.LastWriteTimeUtc);
        return moved;
    }

    /// <summary>Regular files with something in them; hidden ones and links are left alone, as are pipes, which are always empty.</summary>
    private static List<FileInfo> Candidates(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => file is { Exists: true, Length: > 0 } && !file.Name.StartsWith('.') && (file.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Hidden)) == 0)
            .OrderBy(file => file.Name, StringComparer.Ordinal)];

    private bool IsStable(FileInfo file) =>
        seen.TryGetValue(file.FullName, out var before) && before == (file.Length, file.LastWriteTimeUtc);

    /// <returns>Whether it was moved.</returns>
    private async Task<bool> TakeInAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var stamp = (file.Length, file.LastWriteTimeUtc);
        if (!unmoved.TryGetValue(file.FullName, out var taken) || taken.Stamp != stamp)
        {
            if (await IngestAsync(file, stamp, cancellationToken) is not { } now)
                return false;
            unmoved[file.FullName] = taken = now;
        }

        Move(file, taken.Subfolder, taken.Reasons);
        unmoved.Remove(file.FullName);
        return true;
    }

    /// <returns>Null where it is to be tried again.</returns>
    private async Task<TakenIn?> IngestAsync(FileInfo file, (long Length, DateTime ChangedAt) stamp, CancellationToken cancellationToken)
    {
        IngestionSummary summary;
        try
        {
            summary = await ingestor.IngestAsync(file.FullName, cancellationToken: cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Somebody still writes it, or it is gone again: the next look will see.
            logger.LogWarning("{File} in the watched folder cannot be read yet: {Reason}", file.Name, problem.Message);
            return null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A fault of the program with this file must not stop the files after it.
            logger.LogError(problem, "{File} in the watched folder could not be taken in", file.Name);
            return new TakenIn(stamp, FailedFolder, $"A fault of the program: {problem.Message}{Environment.NewLine}");
        }

        // The fault was not the file's: it stays for another try, in which what is stored already adds nothing.
        if (summary.IsDatabaseFault)
            return null;

        var isRead = summary.Error is null && summary.Added + summary.Known > 0;
        return isRead ? new TakenIn(stamp, DoneFolder, null) : new TakenIn(stamp, FailedFolder, Reasons(summary));
    }

    private void Move(FileInfo file, string subfolder, string? reasons)
    {
        var target = Path.Combine(file.DirectoryName!, subfolder);
        Directory.CreateDirectory(target);
        var path = Path.Combine(target, file.Name);
        if (File.Exists(path))
            path = Path.Combine(target, $"{Path.GetFileNameWithoutExtension(file.Name)}.{clock.GetUtcNow():yyyyMMdd-HHmmss}-{Guid.NewGuid():N}{file.Extension}");
        File.Move(file.FullName, path);
        if (reasons is not null)
            File.WriteAllText(path + ".why.txt", reasons);
    }

    private static string Reasons(IngestionSummary summary)
    {
        var lines = summary.RejectedItems.Select(item => $"{item.Place}: {item.Reason}").Prepend(summary.Error).Where(line => line is not null);
        return string.Join(Environment.NewLine, lines.DefaultIfEmpty("The file holds no article.")) + Environment.NewLine;
    }

    /// <param name="Stamp">The file as it was then.</param>
    /// <param name="Subfolder">Where it belongs now.</param>
    /// <param name="Reasons">For the note beside it; null where there is none.</param>
    private sealed record TakenIn((long Length, DateTime ChangedAt) Stamp, string Subfolder, string? Reasons);
}
