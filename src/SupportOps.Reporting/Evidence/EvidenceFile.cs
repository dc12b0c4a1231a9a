namespace SupportOps.Reporting.Evidence;

/// <summary>A file of an evidence archive, or one that goes into it, byte by byte.</summary>
/// <param name="Name">Base name, without a folder.</param>
/// <param name="Content">The bytes.</param>
public sealed record EvidenceFile(string Name, ReadOnlyMemory<byte> Content);
