using System.Text.Json.Serialization;

namespace SupportOps.Zendesk.Wire;

/// <summary>A ticket record, reduced to what a queue needs; its subject, text and requester are left unread.</summary>
internal sealed class WireTicket
{
    public long? Id { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    [JsonConverter(typeof(WireTextConverter))]
    public string? Status { get; init; }

    public long? AssigneeId { get; init; }

    public long? GroupId { get; init; }

    [JsonConverter(typeof(WireTextConverter))]
    public string? Priority { get; init; }

    [JsonConverter(typeof(WireTextConverter))]
    public string? Recipient { get; init; }

    public string?[]? Tags { get; init; }

    public WireVia? Via { get; init; }
}
