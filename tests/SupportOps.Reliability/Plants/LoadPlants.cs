using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of the load must find.</summary>
internal static class LoadPlants
{
    public static IReadOnlyList<Plant<ReceiverKind>> All { get; } =
    [
        new("loses-each-hundredth", ReceiverKinds.Losing),
        new("sheds-load", ReceiverKinds.Shedding),
    ];
}
