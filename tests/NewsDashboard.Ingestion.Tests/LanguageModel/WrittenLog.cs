using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

/// <summary>Keeps every line that is logged, whatever its level.</summary>
internal sealed class WrittenLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> lines = [];

    public IEnumerable<string> Warnings => lines.Where(line => line.Level == LogLevel.Warning).Select(line => line.Line);

    public string All => string.Join('\n', lines.Select(line => line.Line));

    public ILogger CreateLogger(string categoryName) => new Writer(this);

    public void Dispose() => lines.Clear();

    private sealed class Writer(WrittenLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
