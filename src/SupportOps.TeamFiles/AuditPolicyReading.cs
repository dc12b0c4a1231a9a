using SupportOps.Auditing;

namespace SupportOps.TeamFiles;

/// <summary>What was found in a policy file.</summary>
public sealed record AuditPolicyReading
{
    /// <summary>The policy; null exactly when there is a problem.</summary>
    public AuditPolicy? Policy { get; init; }

    /// <summary>Who may be administrator; null when the file does not say, an empty list when nobody.</summary>
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    /// <summary>Domain of official addresses, for the check of the team files; null when the file has none.</summary>
    public string? EmailDomain { get; init; }

    /// <summary>
    /// The file's terms for waivers and its share for the tripwire; waivers, baseline and tool are the caller's.
    /// </summary>
    public AuditReview Review { get; init; } = new();

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Every problem, in the order of the lines. A file with one gives no policy.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }
}
