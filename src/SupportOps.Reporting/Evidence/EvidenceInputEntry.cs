namespace SupportOps.Reporting.Evidence;

/// <summary>A file that the audit was given, as the manifest names it.</summary>
/// <param name="File">Its name when it was packed; in the archive it has a fixed one.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record EvidenceInputEntry(string File, string Sha256);
