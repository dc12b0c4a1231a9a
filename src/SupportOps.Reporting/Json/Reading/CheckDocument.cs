namespace SupportOps.Reporting.Json.Reading;

/// <summary>A rule with its result.</summary>
internal sealed record CheckDocument
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Severity { get; init; }

    public required string Status { get; init; }

    /// <summary>The sum of the counts.</summary>
    public int? Subjects { get; init; }

    public required CountsDocument Counts { get; init; }

    public string? Reason { get; init; }

    public required string Source { get; init; }

    public bool? Complete { get; init; }

    public string? Rationale { get; init; }

    public string? Remediation { get; init; }

    public IReadOnlyList<string?>? Needs { get; init; }

    public IReadOnlyList<string?>? AbsenceBasedOn { get; init; }
}
