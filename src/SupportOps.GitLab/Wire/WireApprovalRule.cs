namespace SupportOps.GitLab.Wire;

/// <summary>An approval rule of a project.</summary>
internal sealed class WireApprovalRule
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? RuleType { get; init; }

    public int? ApprovalsRequired { get; init; }
}
