using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>
/// The file of a report, as far as a reader needs it. What came later than the first version is optional.
/// </summary>
internal sealed record ReportDocument
{
    /// <summary>The newest version this build reads.</summary>
    public const int NewestVersion = 1;

    public required int SchemaVersion { get; init; }

    public required string Audit { get; init; }

    public required string Instance { get; init; }

    public required string Policy { get; init; }

    public required string Period { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required string Verdict { get; init; }

    /// <summary>Follows from the verdict; for readers that look for nothing else.</summary>
    public bool? Complete { get; init; }

    public RolesDocument? Roles { get; init; }

    public ZendeskDocument? Zendesk { get; init; }

    public required ListsDocument Lists { get; init; }

    public required IReadOnlyList<FindingDocument?> Findings { get; init; }

    public required IReadOnlyList<CheckDocument?> Checks { get; init; }

    public required IReadOnlyList<SourceDocument?> Sources { get; init; }

    public IReadOnlyList<PopulationCount?>? Populations { get; init; }

    public LicenseCounts? Licenses { get; init; }

    public EvidenceDocument? Evidence { get; init; }

    public WaiversDocument? Waivers { get; init; }

    public DiffDocument? Diff { get; init; }
}
