namespace SupportOps.Cli;

/// <summary>Ends a command with a message for its user.</summary>
internal sealed class CommandFailure(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>Wrong usage or configuration: the message says what to change.</summary>
    public static CommandFailure Usage(string message) => new(ExitCode.Usage, message);

    /// <summary>A value that the code behind a command refuses, under the name by which its user knows it.</summary>
    /// <remarks>The message may begin with the name of the code: the name that is given stands for it.</remarks>
    public static CommandFailure Usage(string name, ArgumentException exception)
    {
        var message = exception.Message.Replace(
            $" (Parameter '{exception.ParamName}')", string.Empty, StringComparison.Ordinal);
        return Usage(message.StartsWith(Address, StringComparison.Ordinal)
            ? $"{name}: the address{message[Address.Length..]}"
            : $"{name}: {message}");
    }

    private const string Address = "BaseAddress";
}
