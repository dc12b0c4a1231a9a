using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Something an audit found: who, what differs, and what to do.</summary>
/// <remarks>
/// Texts hold names as they were read. Whoever shows them neutralises them for the place; SupportOps.Reporting does.
/// </remarks>
public sealed record Finding
{
    /// <summary>Code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How it stands.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>Who, and what differs.</summary>
    public required string Message { get; init; }

    /// <summary>What to do.</summary>
    public required string Fix { get; init; }

    /// <summary>
    /// Identity from run to run, 32 hexadecimal digits: made of rule, instance and subject. It survives a change of
    /// name, of e-mail address where the file has an id, and of the file's name.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>
    /// E-mail address of the member the finding is about; null for a finding about an agent or a source.
    /// </summary>
    public string? TeamMember { get; init; }

    /// <summary>The agent the finding is about; null when there is none.</summary>
    public ZendeskUserId? ZendeskUserId { get; init; }

    /// <summary>How the member's agent was found; null for a finding that is not about a member.</summary>
    public MatchedBy? MatchedBy { get; init; }

    /// <summary>The wanted value as compared; null when nothing was compared.</summary>
    public string? Expected { get; init; }

    /// <summary>The found value as compared; null when nothing was compared.</summary>
    public string? Actual { get; init; }

    /// <summary>The team file, with line and column where they are known; null when no file is concerned.</summary>
    public FileLocation? Location { get; init; }

    /// <summary>The waiver that accepts it; null unless <see cref="Status"/> says that it is waived.</summary>
    public Waiver? Waiver { get; init; }
}
