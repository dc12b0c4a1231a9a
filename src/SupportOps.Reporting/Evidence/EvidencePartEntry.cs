namespace SupportOps.Reporting.Evidence;

/// <summary>A part of an archive, as the manifest names it.</summary>
/// <param name="Name">Name in the archive.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record EvidencePartEntry(string Name, long Length, string Sha256);
