namespace SupportOps.Cli;

/// <summary>Ends a command with a message for its user.</summary>
internal sealed class CommandFailure(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>Wrong usage or configuration: the message says what to change.</summary>
    public static CommandFailure Usage(string message) => new(ExitCode.Usage, message);

    /// <summary>A value that the code behind a command refuses, under the name by which its user knows it.</summary>
    public static CommandFailure Usage(string name, ArgumentException exception) => Usage(name + ": "
        + exception.Message.Replace($" (Parameter '{exception.ParamName}')", string.Empty, StringComparison.Ordinal));
}
