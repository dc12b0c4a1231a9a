using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>The name of a version of the flow, as users write it.</summary>
internal static class WorkflowName
{
    public static IEnumerable<string> All => IssueFlowPolicy.Handbook.Select(flow => flow.Name);

    public static IssueFlowPolicy Parse(string where, string? name) => IssueFlowPolicy.Find(name ?? string.Empty)
        ?? throw CommandFailure.Usage($"{where}: \"{name}\" is not one of {string.Join(", ", All)}.");
}
