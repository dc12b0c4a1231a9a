namespace SupportOps.Testing.Zendesk;

/// <summary>That an agent is in a group, as a record with an id of its own.</summary>
internal sealed record GroupMembership(long Id, long User, long Group);
