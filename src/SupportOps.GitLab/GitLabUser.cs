namespace SupportOps.GitLab;

/// <summary>A user of GitLab.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Username">Its user name, without the at sign.</param>
/// <param name="Name">The name shown to people, which they choose themselves; null when not given.</param>
public sealed record GitLabUser(long Id, string Username, string? Name = null);
