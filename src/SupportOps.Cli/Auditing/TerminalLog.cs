using Microsoft.Extensions.Logging;

namespace SupportOps.Cli.Auditing;

/// <summary>Shows a person what an adapter waits for; its details and its errors come with the report.</summary>
internal sealed class TerminalLog(Terminal terminal, ProgressLine? progress)
    : ILoggerFactory, ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            progress?.Clear();
            terminal.Note(formatter(state, exception).TrimEnd('.') + ".");
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider) =>
        throw new NotSupportedException("The terminal is the only place.");

    public void Dispose()
    {
    }
}
