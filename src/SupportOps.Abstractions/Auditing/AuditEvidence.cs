namespace SupportOps.Auditing;

/// <summary>
/// By what an audit judged, beyond what it read: so that a report can be explained, and made again, later.
/// </summary>
public sealed record AuditEvidence
{
    /// <summary>Version of the policy; null when it has none.</summary>
    public string? PolicyVersion { get; init; }

    /// <summary>
    /// SHA-256 of the policy, lower-case hexadecimal: its name and version, the instance with its role ids, and every
    /// rule with its severity. What a rule made of a function does is not in it.
    /// </summary>
    public required string PolicySha256 { get; init; }

    /// <summary>
    /// Each member with the agent that was found, in the order of the roster; empty for other systems.
    /// </summary>
    public IReadOnlyList<MemberMatch> Matches { get; init; } = [];

    /// <summary>The program that made the report; null when it does not say.</summary>
    public AuditTool? Tool { get; init; }

    /// <summary>The options it was run with, secrets left out.</summary>
    public IReadOnlyList<AuditOption> Options { get; init; } = [];
}
