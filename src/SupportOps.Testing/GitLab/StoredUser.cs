namespace SupportOps.Testing.GitLab;

/// <summary>Somebody with an account; an administrator may do everything everywhere.</summary>
internal sealed record StoredUser(long Id, string Username, string Name, bool IsAdministrator);
