using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>
/// The app itself as a process of its own, on a free port of this machine and a data folder of its own. It ends with the tests.
/// </summary>
internal sealed partial class RunningDashboard : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private static readonly string[] OwnSettings = ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "ConnectionStrings__", "Database__", "Ingestion__", "Fetching__", "Demo__"];

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningDashboard(string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        DataFolder = Directory.CreateTempSubdirectory("newsdashboard-e2e-").FullName;
        process = new Process { StartInfo = StartInfo(arguments, settings, DataFolder), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The app ended before it listened. It said:\n{Output}"));
    }

    public Uri Address { get; private set; } = null!;

    public string DataFolder { get; }

    /// <summary>What the app has written to its console.</summary>
    public string Output => string.Join('\n', output);

    /// <returns>When <c>/healthz</c> says that the database answers.</returns>
    public static async Task<RunningDashboard> StartAsync(string[] arguments, IReadOnlyDictionary<string, string>? settings = null)
    {
        var dashboard = new RunningDashboard(arguments, settings ?? new Dictionary<string, string>());
        try
        {
            await dashboard.StartAsync();
            return dashboard;
        }
        catch
        {
            await dashboard.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(DataFolder, recursive: true);
    }

    private async Task StartAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        process.Start();
        AppDomain.CurrentDomain.ProcessExit += Kill;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(limit.Token);

        using var client = new HttpClient { BaseAddress = Address };
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!(await client.GetAsync("healthz", limit.Token)).IsSuccessStatusCode)
            await pause.WaitForNextTickAsync(limit.Token);
    }

    private static ProcessStartInfo StartInfo(string[] arguments, IReadOnlyDictionary<string, string> settings, string dataFolder)
    {
        var start = new ProcessStartInfo(DotnetCommand())
        {
            // The app's settings file lies beside it.
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "NewsDashboard.Web.dll"), "--urls", "http://127.0.0.1:0", .. arguments])
            start.ArgumentList.Add(argument);

        // What the developer has set for the own app must not reach this one.
        foreach (var name in start.Environment.Keys.Where(name => OwnSettings.Any(own => name.StartsWith(own, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        start.Environment["NEWSDASHBOARD_DATA"] = dataFolder;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    /// <summary>The command of the runtime that runs the tests: <c>dotnet</c> need not be on the path.</summary>
    private static string DotnetCommand()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var command = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(command) ? command : "dotnet";
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    private void Kill(object? sender, EventArgs args)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It never started or has ended already, and that is all that is wanted.
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex ListeningLine();
}
