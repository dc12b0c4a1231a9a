using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>The result of an audit. Everything a reader needs is in it; renderers add nothing.</summary>
public sealed record AuditReport
{
    /// <summary>Name of what was audited, for people: <c>Zendesk Global</c>.</summary>
    public required string Audit { get; init; }

    /// <summary>Short name of what was audited: a Zendesk instance like <c>global</c>, or another system.</summary>
    public required string Instance { get; init; }

    /// <summary>The Zendesk instance; null when another system was audited.</summary>
    public ZendeskInstance? Zendesk { get; init; }

    /// <summary>Name of the policy, for example <c>seed</c>.</summary>
    public required string Policy { get; init; }

    /// <summary>The quarter.</summary>
    public required AuditPeriod Period { get; init; }

    /// <summary>The moment the report speaks about.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>What the audit says as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>
    /// All agents on their three lists, which are empty when another system than Zendesk was audited.
    /// </summary>
    public required AgentLists Lists { get; init; }

    /// <summary>Everything found: members by file name, then agents by id, then the integrity of the input.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>One entry per rule, in the policy's order, the integrity rules last.</summary>
    public required IReadOnlyList<AuditCheck> Checks { get; init; }

    /// <summary>What was read.</summary>
    public required IReadOnlyList<SnapshotSource> Sources { get; init; }

    /// <summary>How many there were on each side that was compared, to be looked at again the next time.</summary>
    public IReadOnlyList<PopulationCount> Populations { get; init; } = [];

    /// <summary>The licences of the instance; null when another system than Zendesk was audited.</summary>
    public LicenseCounts? Licenses { get; init; }

    /// <summary>By what was judged; null for a report that does not say.</summary>
    public AuditEvidence? Evidence { get; init; }

    /// <summary>What the waivers did; null when none were given.</summary>
    public WaiverReview? Waivers { get; init; }

    /// <summary>What became different since an earlier report; null without one.</summary>
    public AuditDiff? Diff { get; init; }

    /// <summary>
    /// SHA-256 of the file that the report was read from, lower-case hexadecimal; null for one that was not read.
    /// </summary>
    public string? FileSha256 { get; init; }

    /// <summary>Whether everything was read and every rule ran.</summary>
    public bool IsComplete => Verdict != Verdict.Incomplete;

    /// <summary>Title of the quarter's issue: <c>Zendesk Global audit 2026-Q1</c>.</summary>
    public string Title => $"{Audit} audit {Period}";

    /// <summary>
    /// Whether anything that counts is at or above a severity. Waived findings do not count, inconclusive ones do.
    /// </summary>
    /// <param name="severity">The lowest severity that counts.</param>
    public bool HasFindingsFrom(Severity severity) =>
        Findings.Any(finding => finding.Status != FindingStatus.Waived && finding.Severity >= severity);
}
