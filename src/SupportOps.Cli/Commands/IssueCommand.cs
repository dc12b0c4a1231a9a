using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue</c>: the flow of issues.</summary>
internal static class IssueCommand
{
    public static Command Create(Terminal terminal) => new("issue", "The flow of issues through their stages.")
    {
        IssueExplainCommand.Create(terminal),
        IssueMoveCommand.Create(terminal),
        IssueHistoryCommand.Create(terminal),
        IssueLintCommand.Create(terminal),
        IssueSimulateCommand.Create(terminal),
        IssueDiagramCommand.Create(terminal),
    };
}
