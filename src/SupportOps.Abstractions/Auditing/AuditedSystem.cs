namespace SupportOps.Auditing;

/// <summary>The head of a report: what is audited, by which policy.</summary>
/// <param name="Title">Name for people.</param>
/// <param name="Instance">Short name for fingerprints and the report's place.</param>
/// <param name="Policy">Name of the policy.</param>
/// <param name="PolicyVersion">Version of the policy; null when it has none.</param>
internal sealed record AuditedSystem(string Title, string Instance, string Policy, string? PolicyVersion = null);
