namespace SupportOps.Testing.Zendesk;

/// <summary>A custom role of the stand-in server.</summary>
/// <param name="Id">Role id.</param>
/// <param name="Name">Name.</param>
public sealed record ZendeskCustomRole(long Id, string Name);
