using System.Text.Json;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>
/// Keeps the day's use in <c>language-model-use.json</c> in the data folder, so that its limits hold over restarts and for
/// all processes that share the folder.
/// </summary>
internal sealed class ModelUseFile(DatabaseOptions database, TimeProvider clock) : IDisposable
{
    /// <summary>Another process holds the file for a moment only.</summary>
    private const int Tries = 100;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private readonly string path = Path.Combine(database.DataFolder, "language-model-use.json");
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Reads today's use, changes it, writes it back. A null from <paramref name="change"/> leaves it.</summary>
    /// <returns>Whether it was changed.</returns>
    /// <exception cref="IOException">The file cannot be used.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be used.</exception>
    /// <exception cref="InvalidDataException">What it holds is no use.</exception>
    public async Task<bool> ChangeAsync(Func<ModelUse, ModelUse?> change, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var file = await OpenAsync(cancellationToken);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            var use = await ReadAsync(file, cancellationToken);
            if (change(use?.Day == today ? use : new ModelUse(today, 0, 0)) is not { } changed)
                return false;

            var bytes = JsonSerializer.SerializeToUtf8Bytes(changed);
            await file.WriteAsync(bytes, CancellationToken.None);
            file.SetLength(bytes.Length);
            return true;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<FileStream> OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(database.DataFolder);
        for (var left = Tries; ; left--)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (left > 1)
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }

    private async Task<ModelUse?> ReadAsync(FileStream file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            return null;
        try
        {
            var use = await JsonSerializer.DeserializeAsync<ModelUse>(file, cancellationToken: cancellationToken);
            file.Position = 0;
            return use;
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"{path} does not hold the day's use of the language model; delete it to count anew");
        }
    }
}
