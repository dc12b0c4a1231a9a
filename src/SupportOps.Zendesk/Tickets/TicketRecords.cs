using SupportOps.Channels;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk.Tickets;

/// <summary>The one place where Zendesk's ticket records become tickets of a queue.</summary>
internal static class TicketRecords
{
    /// <summary>Why a record has no place in a queue; null when it has one.</summary>
    public static string? FindProblem(WireTicket? ticket) => ticket switch
    {
        null => "is null",
        { Id: null or <= 0 } => "has no id",
        { CreatedAt: null } => "has no created_at",
        _ => null,
    };

    public static SupportTicket ToTicket(WireTicket ticket) => new()
    {
        Id = new TicketId(ticket.Id!.Value),
        CreatedAt = ticket.CreatedAt!.Value,
        UpdatedAt = ticket.UpdatedAt,
        Status = new TicketStatus(ticket.Status),
        Assignee = ticket.AssigneeId is { } assignee ? new AssigneeId(assignee) : null,
        GroupId = ticket.GroupId,
        Priority = ticket.Priority,
        Recipient = ticket.Recipient,
        Via = ticket.Via?.Channel,
        Tags = ticket.Tags is { Length: > 0 } tags ? [.. tags.OfType<string>()] : [],
    };
}
