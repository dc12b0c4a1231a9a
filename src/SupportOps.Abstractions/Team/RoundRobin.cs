namespace SupportOps.Team;

/// <summary>How an agent takes part in the ticket round robin of Zendesk US Government.</summary>
/// <param name="Active">Whether the agent takes part.</param>
/// <param name="Modifier">The weight as written; see <see cref="EffectiveModifier"/>.</param>
/// <remarks>Source: Support Team YAML files page, <c>zendesk.us-federal.round_robin</c>.</remarks>
public sealed record RoundRobin(bool? Active, decimal? Modifier)
{
    /// <summary>The weight that counts: a written 0 is legal and means 1, and so does an absent one.</summary>
    public decimal EffectiveModifier => Modifier is null or 0 ? 1 : Modifier.Value;
}
