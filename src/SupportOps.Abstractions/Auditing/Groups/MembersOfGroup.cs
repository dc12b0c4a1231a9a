namespace SupportOps.Auditing.Groups;

/// <summary>Who is in a GitLab group.</summary>
/// <param name="Path">Path of the group, as the policy writes it.</param>
/// <param name="Members">Its members, each once.</param>
public sealed record MembersOfGroup(string Path, IReadOnlyList<GroupMember> Members);
