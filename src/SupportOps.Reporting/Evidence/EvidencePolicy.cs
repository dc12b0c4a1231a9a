using SupportOps.Auditing;

namespace SupportOps.Reporting.Evidence;

/// <summary>What a policy file says.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Review">Its terms for waivers and its share for the tripwire; nothing else of it is used.</param>
public sealed record EvidencePolicy(AuditPolicy Policy, AuditReview Review)
{
    /// <summary>E-mail addresses of who may be administrator; null for those of the snapshot.</summary>
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }
}
