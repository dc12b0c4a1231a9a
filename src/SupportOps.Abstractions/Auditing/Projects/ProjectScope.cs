namespace SupportOps.Auditing.Projects;

/// <summary>Which projects are audited.</summary>
/// <param name="Groups">Paths of groups: all their projects, those of the groups below included.</param>
/// <param name="Projects">Paths of further projects.</param>
public sealed record ProjectScope(IReadOnlyList<string> Groups, IReadOnlyList<string> Projects);
