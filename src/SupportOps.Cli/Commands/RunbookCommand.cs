using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops runbook</c>: runbooks of work done with a customer on a call.</summary>
internal static class RunbookCommand
{
    public static Command Create(Terminal terminal) => new(
        "runbook", "Runbooks of work done with a customer on a call.")
    {
        RunbookNewCommand.Create(terminal),
        RunbookCheckCommand.Create(terminal),
        RunbookShowCommand.Create(terminal),
        RunbookTickCommand.Create(terminal),
    };
}
