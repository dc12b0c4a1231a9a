using System.Globalization;

namespace SupportOps.Team;

/// <summary>The id of a user of one Zendesk instance; 64 bits wide, unique within its instance only.</summary>
/// <param name="Value">The number as Zendesk sends it.</param>
/// <remarks>Source: Zendesk Support API, Users; Support Team YAML files page, <c>zendesk.*.id</c>.</remarks>
public readonly record struct ZendeskUserId(long Value) : IComparable<ZendeskUserId>
{
    /// <inheritdoc/>
    public int CompareTo(ZendeskUserId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left id is the smaller number.</summary>
    public static bool operator <(ZendeskUserId left, ZendeskUserId right) => left.Value < right.Value;

    /// <summary>Whether the left id is the larger number.</summary>
    public static bool operator >(ZendeskUserId left, ZendeskUserId right) => left.Value > right.Value;

    /// <summary>Whether the left id is not the larger number.</summary>
    public static bool operator <=(ZendeskUserId left, ZendeskUserId right) => left.Value <= right.Value;

    /// <summary>Whether the left id is not the smaller number.</summary>
    public static bool operator >=(ZendeskUserId left, ZendeskUserId right) => left.Value >= right.Value;

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
