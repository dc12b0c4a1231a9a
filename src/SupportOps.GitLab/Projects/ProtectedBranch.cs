namespace SupportOps.GitLab.Projects;

/// <summary>A protected branch, or a pattern of branch names, of a project.</summary>
/// <remarks>Source: GitLab documentation, Protected branches API.</remarks>
public sealed record ProtectedBranch
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>Its name, or a pattern with an asterisk.</summary>
    public required string Name { get; init; }

    /// <summary>Who may push and merge.</summary>
    public required IReadOnlyList<BranchAccess> Push { get; init; }

    /// <summary>Who may merge.</summary>
    public required IReadOnlyList<BranchAccess> Merge { get; init; }

    /// <summary>Whether those who may push may force it; null when not given.</summary>
    public bool? AllowsForcePush { get; init; }

    /// <summary>Whether a code owner must approve; null when not given, as in a plan without it.</summary>
    public bool? RequiresCodeOwner { get; init; }
}
