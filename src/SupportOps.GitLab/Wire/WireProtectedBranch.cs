namespace SupportOps.GitLab.Wire;

/// <summary>A protected branch, or a pattern of names.</summary>
internal sealed class WireProtectedBranch
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public WireBranchAccess?[]? PushAccessLevels { get; init; }

    public WireBranchAccess?[]? MergeAccessLevels { get; init; }

    public bool? AllowForcePush { get; init; }

    public bool? CodeOwnerApprovalRequired { get; init; }
}
