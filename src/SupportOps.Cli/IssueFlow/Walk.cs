using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>An issue that is to be walked through a flow.</summary>
internal sealed record Walk(
    string Id, IssueFlowPolicy Flow, IssueType Type, Stage Start, IReadOnlyList<WalkStep> Steps);
