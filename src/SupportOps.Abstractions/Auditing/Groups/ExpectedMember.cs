namespace SupportOps.Auditing.Groups;

/// <summary>Somebody who should be in a GitLab group.</summary>
/// <param name="Username">User name without the at sign; compared ignoring case.</param>
/// <param name="Role">What the person should be allowed there; null where any role is right.</param>
public sealed record ExpectedMember(string Username, GroupRole? Role = null);
