using SupportOps.Channels.Incidents;

namespace SupportOps.Channels;

/// <summary>A ticket as the queue sees it: when it came, who has it, and what tells its channel. No customer.</summary>
/// <remarks>Source: Zendesk Support API, Tickets; the name of the field stands at each member.</remarks>
public sealed record SupportTicket
{
    /// <summary><c>id</c></summary>
    public required TicketId Id { get; init; }

    /// <summary><c>created_at</c>: the place in the line.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>status</c></summary>
    public required TicketStatus Status { get; init; }

    /// <summary><c>assignee_id</c>; null when nobody has the ticket, also when a group has.</summary>
    public AssigneeId? Assignee { get; init; }

    /// <summary><c>updated_at</c>; null when not known. Of two readings of one ticket the later counts.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When support first answered; null when it has not, or when the source does not say.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The channel when the source knows it; null lets the policy decide by what follows.</summary>
    public ChannelId? Channel { get; init; }

    /// <summary><c>via.channel</c>, for example <c>email</c>; null when not known.</summary>
    public string? Via { get; init; }

    /// <summary><c>recipient</c>: the address the customer wrote to; null when there is none.</summary>
    public string? Recipient { get; init; }

    /// <summary><c>priority</c> as sent, for example <c>urgent</c>; null when none is set.</summary>
    public string? Priority { get; init; }

    /// <summary><c>group_id</c>; null when no group has the ticket.</summary>
    public long? GroupId { get; init; }

    /// <summary>
    /// The alarms about it; <see cref="Incident.Mark"/> sets them. What they say at the moment asked about decides
    /// whether the ticket comes first.
    /// </summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary><c>tags</c></summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
