using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>A group of an instance with the agents in it.</summary>
/// <remarks>Source: Zendesk Support API, Groups and Group Memberships.</remarks>
/// <param name="Name">Name of the group.</param>
/// <param name="Agents">The agents in it, in any order.</param>
public sealed record AgentGroup(string Name, IReadOnlyList<ZendeskUserId> Agents);
