using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Which agent a member was compared with, and how that agent was found.</summary>
/// <param name="File">Base name of the team file.</param>
/// <param name="TeamMember">E-mail address of the file; null when it has none.</param>
/// <param name="ZendeskUserId">The agent; null when none was found.</param>
/// <param name="MatchedBy">How the agent was found.</param>
public sealed record MemberMatch(string File, string? TeamMember, ZendeskUserId? ZendeskUserId, MatchedBy MatchedBy);
