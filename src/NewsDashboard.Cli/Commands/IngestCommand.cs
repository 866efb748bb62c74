using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Ingestion;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>ingest PATH...</c>: files and folders into the configured database.</summary>
public static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = $"Files ({string.Join(", ", ArticleFileReader.Extensions)}) or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of the database file; else NEWSDASHBOARD_DATA, else the platform's own.",
    };

    public static Command Create()
    {
        var command = new Command("ingest", "Takes article files into the database; what is known already adds nothing.") { Paths, Data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = NewsServices.Build(parsed.GetValue(Data));
            return await RunAsync(parsed.GetRequiredValue(Paths), services, Console.Out, cancellationToken);
        });
        return command;
    }

    /// <returns>Exit code: 0, 1 where something was rejected, or 2 where nothing was done.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, IServiceProvider services, TextWriter output, CancellationToken cancellationToken = default)
    {
        try
        {
            await services.GetRequiredService<NewsDatabase>().MigrateAsync(cancellationToken);
            var total = await IngestAsync(paths, services.GetRequiredService<FileIngestor>(), output, cancellationToken);
            await output.WriteLineAsync($"added {total.Added}, known {total.Known}, rejected {total.Rejected}");
            return total.Added + total.Known == 0 ? 2 : total.Rejected > 0 || total.Error is not null ? 1 : 0;
        }
        catch (Exception problem) when (problem is NewsDatabaseException or OptionsValidationException)
        {
            await output.WriteLineAsync($"ingest: {problem.Message}");
            await output.WriteLineAsync("added 0, known 0, rejected 0");
            return 2;
        }
    }

    private static async Task<IngestionSummary> IngestAsync(IReadOnlyList<string> paths, FileIngestor ingestor, TextWriter output, CancellationToken cancellationToken)
    {
        var total = IngestionSummary.Empty;
        foreach (var path in paths.SelectMany(FileSelection.Expand))
        {
            var summary = await IngestAsync(path, ingestor, cancellationToken);
            foreach (var item in summary.RejectedItems)
                await output.WriteLineAsync($"{path} ({item.Place}): {item.Reason}");
            if (summary.Rejected > summary.RejectedItems.Count)
                await output.WriteLineAsync($"{path}: {summary.Rejected - summary.RejectedItems.Count} more were rejected; the run log in the database has them all.");
            if (summary.Error is not null)
                await output.WriteLineAsync($"{path}: {summary.Error}");
            total = new IngestionSummary(
                total.Added + summary.Added, total.Known + summary.Known, total.Rejected + summary.Rejected, [], summary.Error ?? total.Error);
        }

        return total;
    }

    private static async Task<IngestionSummary> IngestAsync(string path, FileIngestor ingestor, CancellationToken cancellationToken)
    {
        try
        {
            return await IngestProgressBar.RunAsync(path, progress => ingestor.IngestAsync(path, progress, cancellationToken));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(path) ? $"The file cannot be read: {problem.Message}" : "There is no such file or folder.";
            return new IngestionSummary(0, 0, 1, [new(Path.GetFileName(path), reason, null)], null);
        }
    }
}
