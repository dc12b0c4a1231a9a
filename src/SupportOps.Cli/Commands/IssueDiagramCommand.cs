using System.CommandLine;
using SupportOps.Cli.IssueFlow;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue diagram</c>: draws a version of the flow from its rules.</summary>
internal static class IssueDiagramCommand
{
    public static Command Create(Terminal terminal)
    {
        var workflow = new Option<string>("--workflow")
        {
            Description = "Version of the flow: " + string.Join(", ", WorkflowName.All) + ".",
            HelpName = "NAME",
            Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "mermaid (default), dot or table.",
            HelpName = "FORMAT",
        };
        var command = new Command("diagram", "Draws a version of the flow from its rules.") { workflow, format };
        command.SetAction(parsed =>
        {
            var flow = WorkflowName.Parse("--workflow", parsed.GetValue(workflow));
            terminal.Write(FlowDiagram.Draw(flow, Parse(parsed.GetValue(format))));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static DiagramFormat Parse(string? format) => format?.ToUpperInvariant() switch
    {
        null or "MERMAID" => DiagramFormat.Mermaid,
        "DOT" => DiagramFormat.Dot,
        "TABLE" => DiagramFormat.Table,
        _ => throw CommandFailure.Usage($"--format: \"{format}\" is not one of mermaid, dot, table."),
    };
}
