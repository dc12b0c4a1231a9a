namespace SupportOps.Testing.GitLab;

/// <summary>Somebody's access to a project or group.</summary>
internal sealed record StoredMember(StoredUser User, GitLabAccess Access, DateOnly? ExpiresOn);
