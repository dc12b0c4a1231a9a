namespace SupportOps.GitLab.Projects;

/// <summary>A group that was invited to a project.</summary>
/// <param name="Path">Path of the group.</param>
/// <param name="Access">The highest role its members have in the project.</param>
public sealed record GroupShare(string Path, AccessLevel Access);
