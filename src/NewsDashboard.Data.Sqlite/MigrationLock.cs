namespace NewsDashboard.Data.Sqlite;

/// <summary>A file held open by the one process that migrates; the system lets go of it also when the process is killed.</summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="OperationCanceledException">Another process held it too long.</exception>
    public static async Task<FileStream> TakeAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (IsHeldElsewhere(fault))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    // A sharing violation on Windows (32), EWOULDBLOCK of flock on Linux (11) and macOS (35).
    private static bool IsHeldElsewhere(IOException fault) => (fault.HResult & 0xFFFF) is 32 or 11 or 35;
}
