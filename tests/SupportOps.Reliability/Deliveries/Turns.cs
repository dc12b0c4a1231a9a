namespace SupportOps.Reliability.Deliveries;

/// <summary>Who works on what, and when.</summary>
/// <param name="Deal">The replica for a message, by the place of the message.</param>
/// <param name="Choose">The place, among the replicas whose request waits, of the one that goes next.</param>
internal sealed record Turns(Func<int, int> Deal, Func<int, int> Choose)
{
    /// <summary>One replica works on everything.</summary>
    public static Turns OfOne { get; } = new(static _ => 0, static _ => 0);

    /// <summary>Two replicas, and chance decides.</summary>
    public static Turns ByChance(Random chance) => new(_ => chance.Next(2), chance.Next);

    /// <summary>Two replicas with a message each, in the interleaving of the moment.</summary>
    public static Turns Of(Interleavings interleavings) => new(static place => place % 2, interleavings.Choose);
}
