namespace SupportOps.GitLab.Wire;

/// <summary>Who may do something with a protected branch: a level, a user, a group or a deploy key.</summary>
internal sealed class WireBranchAccess
{
    public int? AccessLevel { get; init; }

    public long? UserId { get; init; }

    public long? GroupId { get; init; }

    public long? DeployKeyId { get; init; }
}
