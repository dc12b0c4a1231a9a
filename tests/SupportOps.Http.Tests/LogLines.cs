using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SupportOps.Tests.Shared;

/// <summary>Keeps what is logged, of every level and category.</summary>
internal sealed class LogLines : ILoggerFactory, ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(EventId Id, LogLevel Level, string Text)> _lines = new();

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<(EventId Id, LogLevel Level, string Text)> All => [.. _lines];

    /// <summary>Ends when something was logged.</summary>
    public Task FirstAsync() => _first.Task;

    public override string ToString() => string.Join('\n', _lines.Select(line => line.Text));

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        // Structured values reach real sinks too, beside the text.
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : string.Empty;
        _lines.Enqueue((eventId, logLevel, $"{formatter(state, exception)} {values} {exception}"));
        _first.TrySetResult();
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _lines.Enqueue((default, LogLevel.Trace, $"scope {state}"));
        return null;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}
