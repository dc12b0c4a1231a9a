using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops evidence</c>.</summary>
internal static class EvidenceCommand
{
    public static Command Create(Terminal terminal) => new(
        "evidence", "An audit as one file that can be checked again.")
    {
        EvidencePackCommand.Create(terminal),
        EvidenceVerifyCommand.Create(terminal),
    };
}
