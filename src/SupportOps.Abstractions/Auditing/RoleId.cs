using System.Globalization;

namespace SupportOps.Auditing;

/// <summary>The id of a custom role of one Zendesk instance, 64 bits wide.</summary>
/// <param name="Value">The number as Zendesk sends it in <c>custom_role_id</c>.</param>
/// <remarks>Source: Zendesk Support API, Custom Agent Roles. An id means something in its own instance only.</remarks>
public readonly record struct RoleId(long Value)
{
    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
