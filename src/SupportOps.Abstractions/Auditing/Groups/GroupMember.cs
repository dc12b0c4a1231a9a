namespace SupportOps.Auditing.Groups;

/// <summary>Somebody who is in a GitLab group.</summary>
/// <param name="UserId">GitLab's number of the user.</param>
/// <param name="Username">User name without the at sign.</param>
/// <param name="Role">What the person may do there.</param>
/// <param name="Name">The name shown to people, which they choose themselves; null when unknown.</param>
public sealed record GroupMember(long UserId, string Username, GroupRole Role, string? Name = null);
