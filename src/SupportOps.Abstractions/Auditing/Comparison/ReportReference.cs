using SupportOps.Time;

namespace SupportOps.Auditing.Comparison;

/// <summary>Which report another one was compared with.</summary>
public sealed record ReportReference
{
    /// <summary>Its quarter.</summary>
    public required AuditPeriod Period { get; init; }

    /// <summary>The moment it speaks about.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Name of its policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Version of its policy; null when it had none.</summary>
    public string? PolicyVersion { get; init; }

    /// <summary>SHA-256 of its policy; null when the report does not say.</summary>
    public string? PolicySha256 { get; init; }

    /// <summary>SHA-256 of the file it was read from, lower-case hexadecimal; null when it was made in code.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What it says as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Names a report.</summary>
    /// <param name="report">The report.</param>
    public static ReportReference To(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportReference
        {
            Period = report.Period,
            AsOf = report.AsOf,
            Policy = report.Policy,
            PolicyVersion = report.Evidence?.PolicyVersion,
            PolicySha256 = report.Evidence?.PolicySha256,
            Sha256 = report.FileSha256,
            Verdict = report.Verdict,
        };
    }
}
