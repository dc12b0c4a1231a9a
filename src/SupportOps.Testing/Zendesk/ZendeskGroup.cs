namespace SupportOps.Testing.Zendesk;

/// <summary>A group of the stand-in server.</summary>
/// <param name="Id">Group id.</param>
/// <param name="Name">Name.</param>
/// <param name="Users">Ids of the agents in it.</param>
public sealed record ZendeskGroup(long Id, string Name, IReadOnlyList<long> Users);
