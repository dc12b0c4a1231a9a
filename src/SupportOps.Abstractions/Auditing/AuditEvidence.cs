namespace SupportOps.Auditing;

/// <summary>
/// By what an audit judged, beyond what it read: so that a report can be explained, and made again, later.
/// </summary>
public sealed record AuditEvidence
{
    /// <summary>The zone by which days and quarters are reckoned: always <c>UTC</c>.</summary>
    public const string Zone = "UTC";

    /// <summary>
    /// Names the run, 32 hexadecimal digits made of what was read and by what it was judged: the same inputs, the same
    /// run. Null for a report that does not say.
    /// </summary>
    public string? Run { get; init; }

    /// <summary>
    /// <c>full</c> where names could be compared as Unicode wants it, <c>invariant</c> where the process could not;
    /// null for a report that does not say.
    /// </summary>
    public string? Globalization { get; init; }

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
