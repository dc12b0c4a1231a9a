using System.Text.Json.Serialization;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Evidence;

/// <summary>What an evidence archive says about itself: <c>manifest.json</c>.</summary>
public sealed record EvidenceManifest
{
    /// <summary>The version this build writes.</summary>
    public const int NewestVersion = 1;

    /// <summary>Version of the shape; members may be added within one.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>
    /// Names the run, 32 hexadecimal digits made of everything else in the manifest: the same archive, the same run.
    /// </summary>
    public required string Run { get; init; }

    /// <summary>The program that packed the archive.</summary>
    public required AuditTool Tool { get; init; }

    /// <summary>Name of what was audited: <c>global</c>.</summary>
    public required string Instance { get; init; }

    /// <summary>The quarter: <c>2026-Q1</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The moment the reports speak about.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>When the reading of the snapshot began.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The zone by which days and quarters are reckoned: always <c>UTC</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>
    /// <c>full</c> where names could be compared as Unicode wants it, <c>invariant</c> where the process could not.
    /// </summary>
    public required string Globalization { get; init; }

    /// <summary>The verdict of the reports: <c>clean</c>, <c>findings</c> or <c>incomplete</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>The policy.</summary>
    public required EvidencePolicyEntry Policy { get; init; }

    /// <summary>
    /// E-mail addresses of who could be administrator, when that was said beside the snapshot and the policy file.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    /// <summary>The waiver file; null when there was none.</summary>
    public required EvidenceInputEntry? Waivers { get; init; }

    /// <summary>The report that was compared with; null when there was none.</summary>
    public required EvidenceInputEntry? Baseline { get; init; }

    /// <summary>The options that the reports name.</summary>
    public required IReadOnlyList<AuditOption> Options { get; init; }

    /// <summary>Formats of the reports, sorted.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>
    /// The folder under which the reports name team files, with a slash at its end; null for the root.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TeamFolder { get; init; }

    /// <summary>Every other part but <c>manifest.sha256</c>, sorted by name.</summary>
    public required IReadOnlyList<EvidencePartEntry> Parts { get; init; }
}
