using System.CommandLine;
using SupportOps.Cli.Completion;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops completion</c>: the script that makes a shell complete command lines.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal) => new(
        "completion", "Prints the script with which a shell completes commands, options and their values.")
    {
        Of("bash", "For bash: source <(supportops completion bash).", CompletionScripts.Bash, terminal),
        Of(
            "pwsh", "For PowerShell 7: supportops completion pwsh | Out-String | Invoke-Expression.",
            CompletionScripts.PowerShell, terminal),
    };

    private static Command Of(string shell, string description, string script, Terminal terminal)
    {
        var command = new Command(shell, description);
        command.SetAction(_ =>
        {
            terminal.Write(script);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
