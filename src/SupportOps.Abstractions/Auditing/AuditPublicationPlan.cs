namespace SupportOps.Auditing;

/// <summary>What publishing a report would send, as it would be sent.</summary>
public sealed record AuditPublicationPlan
{
    /// <summary>What would become of its place.</summary>
    public required PublicationOutcome Outcome { get; init; }

    /// <summary>The place as people name it; a new one has no number yet, for example <c>group/name</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The requests in their order; no credential is in them.</summary>
    public required IReadOnlyList<PlannedRequest> Requests { get; init; }

    /// <summary>How many findings would stay ticked that people had ticked.</summary>
    public int KeptTicks { get; init; }

    /// <summary>What a person should know, one sentence each; empty when nothing.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
