using System.Globalization;

namespace SupportOps.Channels;

/// <summary>The number of a view; 64 bits wide, unique within its Zendesk instance only.</summary>
/// <param name="Value">The number as Zendesk sends it.</param>
/// <remarks>Source: Zendesk Support API, Views, <c>id</c>.</remarks>
public readonly record struct TicketViewId(long Value)
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
