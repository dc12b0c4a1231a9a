namespace SupportOps.Auditing;

/// <summary>A custom role of an instance.</summary>
/// <remarks>Source: Zendesk Support API, Custom Agent Roles.</remarks>
/// <param name="Id">Id of the role.</param>
/// <param name="Name">Name of the role; null when it is not known.</param>
public sealed record CustomRole(RoleId Id, string? Name);
