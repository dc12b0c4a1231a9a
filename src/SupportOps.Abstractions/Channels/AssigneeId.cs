using System.Globalization;

namespace SupportOps.Channels;

/// <summary>The user who works a ticket; 64 bits wide, unique within its Zendesk instance only.</summary>
/// <param name="Value">The number as Zendesk sends it.</param>
/// <remarks>Source: Zendesk Support API, Tickets, <c>assignee_id</c>.</remarks>
public readonly record struct AssigneeId(long Value)
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
