namespace SupportOps.Reporting.Evidence;

/// <summary>What the check of an archive found.</summary>
public sealed record EvidenceVerification
{
    /// <summary>What it came to.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>SHA-256 of the whole archive, lower-case hexadecimal: what to keep elsewhere.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The manifest; null when it cannot be read.</summary>
    public EvidenceManifest? Manifest { get; init; }

    /// <summary>Everything that is not as it should be, by part; empty exactly when verified.</summary>
    public required IReadOnlyList<EvidenceProblem> Problems { get; init; }
}
