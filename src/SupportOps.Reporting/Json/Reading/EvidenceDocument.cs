using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>By what was judged.</summary>
internal sealed record EvidenceDocument
{
    public string? Run { get; init; }

    /// <summary>Always UTC.</summary>
    public string? Zone { get; init; }

    public string? Globalization { get; init; }

    public string? PolicyVersion { get; init; }

    public required string PolicySha256 { get; init; }

    public AuditTool? Tool { get; init; }

    public IReadOnlyList<AuditOption?>? Options { get; init; }

    public IReadOnlyList<MatchDocument?>? Matches { get; init; }
}
