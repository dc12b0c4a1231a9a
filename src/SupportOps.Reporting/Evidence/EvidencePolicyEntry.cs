namespace SupportOps.Reporting.Evidence;

/// <summary>The policy, as the manifest names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; null when it has none.</param>
/// <param name="Sha256">SHA-256 of <c>policy.json</c>, which is the hash that the reports name.</param>
/// <param name="File">Name of the policy file; null for a ready policy.</param>
public sealed record EvidencePolicyEntry(string Name, string? Version, string Sha256, string? File);
