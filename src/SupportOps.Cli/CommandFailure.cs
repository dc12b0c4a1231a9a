namespace SupportOps.Cli;

/// <summary>Ends a command with a message for its user.</summary>
internal sealed class CommandFailure(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>Wrong usage or configuration: the message says what to change.</summary>
    public static CommandFailure Usage(string message) => new(ExitCode.Usage, message);
}
