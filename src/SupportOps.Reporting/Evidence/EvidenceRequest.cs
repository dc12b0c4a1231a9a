using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Reporting.Evidence;

/// <summary>What goes into an evidence archive. The same request gives the same archive, byte by byte.</summary>
public sealed record EvidenceRequest
{
    /// <summary>The snapshot as it was saved.</summary>
    public required EvidenceFile Snapshot { get; init; }

    /// <summary>Name of a ready policy; ignored when there is a <see cref="PolicyFile"/>.</summary>
    public string PolicyName { get; init; } = "seed";

    /// <summary>The policy file; null for the ready policy.</summary>
    public EvidenceFile? PolicyFile { get; init; }

    /// <summary>
    /// E-mail addresses of who may be administrator, over those of the policy file; null for those of the policy file,
    /// or of the snapshot when that names none.
    /// </summary>
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    /// <summary>The waiver file; null for none.</summary>
    public EvidenceFile? Waivers { get; init; }

    /// <summary>The earlier report as JSON; null for no comparison.</summary>
    public EvidenceFile? Baseline { get; init; }

    /// <summary>The quarter; null for the one of the moment.</summary>
    public AuditPeriod? Period { get; init; }

    /// <summary>The moment the report speaks about; null for the moment of the snapshot.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Formats of the reports, names of <see cref="ReportRenderers"/>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["markdown", "html", "json"];

    /// <summary>
    /// The folder of the team files, relative to the root of the repository in which a platform shows the findings:
    /// SARIF and code quality name files under it. Null or empty for the root itself.
    /// </summary>
    public string? TeamFolder { get; init; }

    /// <summary>The program that packs; its name and version stand in the reports.</summary>
    public required AuditTool Tool { get; init; }

    /// <summary>The options that the reports say they were made with. Leave secrets out.</summary>
    public IReadOnlyList<AuditOption> Options { get; init; } = [];
}
