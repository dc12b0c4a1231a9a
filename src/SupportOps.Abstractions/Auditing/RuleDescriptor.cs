namespace SupportOps.Auditing;

/// <summary>What a person needs to know about a rule without reading its code.</summary>
public sealed record RuleDescriptor
{
    /// <summary>
    /// Stable code, for example <c>ZD-NAME-MISMATCH</c>; never reused. <c>AUD-</c> is reserved for input integrity.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>The compliant state, as a sentence without a full stop: "No agent is suspended".</summary>
    public required string Title { get; init; }

    /// <summary>Severity of a finding, unless the finding itself says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why the rule exists.</summary>
    public required string Rationale { get; init; }

    /// <summary>What to do about a finding.</summary>
    public required string Remediation { get; init; }

    /// <summary>The page and section the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The sources the rule looks at. While one of them is incomplete, the rule does not pass.</summary>
    public SourceKinds Needs { get; init; } = SourceKinds.TeamFiles | SourceKinds.Agents;

    /// <summary>
    /// The sources in which the rule concludes from something being absent. While one of them is incomplete a failure
    /// is inconclusive, because the rest may hold what was not found.
    /// </summary>
    public SourceKinds AbsenceBasedOn { get; init; }
}
