namespace SupportOps.Team;

/// <summary>A member's Slack account.</summary>
/// <param name="Id">Slack member id, for example <c>U0AAAAAAA</c>.</param>
/// <param name="Username">Slack user name.</param>
/// <remarks>Source: Support Team YAML files page, <c>slack</c>.</remarks>
public sealed record SlackAccount(string? Id, string? Username);
