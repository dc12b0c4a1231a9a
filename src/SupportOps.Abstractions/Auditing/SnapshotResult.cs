using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>What a rule says about one subject it named itself.</summary>
/// <param name="Subject">Identifies the subject in the fingerprint; the same from run to run.</param>
/// <param name="Result">The verdict.</param>
internal sealed record SnapshotResult(string Subject, RuleResult Result)
{
    /// <summary>E-mail address of the member concerned, if there is one.</summary>
    public string? TeamMember { get; init; }

    /// <summary>The agent concerned, if there is one.</summary>
    public ZendeskUserId? Agent { get; init; }

    /// <summary>The place in a file, if there is one.</summary>
    public FileLocation? Location { get; init; }
}
