namespace SupportOps.Auditing;

/// <summary>The program that made a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record AuditTool(string Name, string Version);
