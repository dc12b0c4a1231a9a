namespace SupportOps.Auditing.Projects;

/// <summary>A user whom a policy names.</summary>
/// <param name="Username">User name without the at sign.</param>
/// <param name="Id">GitLab's number of the user; null when no such user could be seen.</param>
public sealed record NamedUser(string Username, long? Id);
