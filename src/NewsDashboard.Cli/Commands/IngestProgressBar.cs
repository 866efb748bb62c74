using NewsDashboard.Ingestion;
using Spectre.Console;

namespace NewsDashboard.Cli.Commands;

/// <summary>Shows how far a file is, where somebody is there to see it.</summary>
internal static class IngestProgressBar
{
    public static Task<IngestionSummary> RunAsync(string path, Func<IProgress<RunProgress>?, Task<IngestionSummary>> ingest)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
            return ingest(null);

        return AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(Markup.Escape(Path.GetFileName(path)));
                return ingest(new Progress<RunProgress>(state =>
                {
                    if (state is { BytesRead: { } read, BytesTotal: > 0 and { } total })
                        bar.Value = 100.0 * read / total;
                }));
            });
    }
}
