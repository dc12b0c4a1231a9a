namespace SupportOps.Auditing;

/// <summary>One page of a listing of agents.</summary>
/// <param name="Agents">The agents of the page; end users are already left out.</param>
/// <param name="Records">How many records the page held, end users included.</param>
public sealed record AgentPage(IReadOnlyList<Agent> Agents, int Records)
{
    /// <summary>
    /// Whether the listing begins anew with this page, because it could not be continued: everything read before is to
    /// be thrown away.
    /// </summary>
    public bool StartsOver { get; init; }

    /// <summary>How many records the whole listing announces, end users included; null when it does not.</summary>
    public int? Expected { get; init; }
}
