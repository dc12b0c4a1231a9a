namespace SupportOps.Auditing.Projects;

/// <summary>A protected branch, or a pattern of branch names, of a project.</summary>
/// <param name="Name">Its name, or a pattern with an asterisk.</param>
/// <param name="Merge">Who may merge.</param>
/// <param name="Push">Who may push and merge.</param>
public sealed record BranchProtection(
    string Name, IReadOnlyList<BranchEntry> Merge, IReadOnlyList<BranchEntry> Push);
