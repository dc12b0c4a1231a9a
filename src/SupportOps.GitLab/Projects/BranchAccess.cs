namespace SupportOps.GitLab.Projects;

/// <summary>
/// Who may do something with a protected branch: everybody from a role upwards, or one user, group or deploy key.
/// </summary>
/// <param name="Level">
/// The lowest role that may; the entry's own level where it names somebody, if GitLab gave one.
/// </param>
/// <param name="UserId">Number of the one user; null when the entry names none.</param>
/// <param name="GroupId">Number of the one group; null when the entry names none.</param>
/// <param name="DeployKeyId">Number of the one deploy key; null when the entry names none.</param>
public sealed record BranchAccess(
    AccessLevel? Level, long? UserId = null, long? GroupId = null, long? DeployKeyId = null);
