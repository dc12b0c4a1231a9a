namespace SupportOps.Reporting.Evidence;

/// <summary>What the check of an archive came to.</summary>
public enum EvidenceStatus
{
    /// <summary>Something is not as it was packed.</summary>
    Refused,

    /// <summary>
    /// Every part has its hash, but the reports could not be made again the same: another version made the archive.
    /// </summary>
    InPart,

    /// <summary>Every part has its hash, and the reports were made again byte by byte.</summary>
    Verified,
}
