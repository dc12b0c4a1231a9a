using System.Text.Json.Serialization;
using SupportOps.Channels;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>
/// A ticket as Zendesk gives it, without what the queue does not need; members that are not listed are skipped.
/// </summary>
internal sealed record WireTicket
{
    [JsonConverter(typeof(IdNumber))]
    public required long Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string Status { get; init; }

    [JsonConverter(typeof(IdNumber))]
    public long? AssigneeId { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public long? GroupId { get; init; }

    public string? Recipient { get; init; }

    public string? Priority { get; init; }

    public WireVia? Via { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Ours: the channel, when the writer knows better than tags and addresses do.</summary>
    public ChannelId? Channel { get; init; }

    /// <summary>Ours: when support first answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    public SupportTicket ToTicket() => new()
    {
        Id = new TicketId(Id),
        CreatedAt = CreatedAt,
        Status = new TicketStatus(Status),
        Assignee = AssigneeId is { } assignee ? new AssigneeId(assignee) : null,
        UpdatedAt = UpdatedAt,
        GroupId = GroupId,
        Recipient = Recipient,
        Priority = Priority,
        Via = Via?.Name,
        Tags = Tags ?? [],
        Channel = Channel,
        AnsweredAt = AnsweredAt,
    };
}
