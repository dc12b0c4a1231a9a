using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of killed receivers must find.</summary>
internal static class KillPlants
{
    public static IReadOnlyList<Plant<ReceiverKind>> All { get; } =
    [
        new("answers-before-the-work", ReceiverKinds.Eager),
        new("leaves-the-id-to-google", ReceiverKinds.Unnumbered),
    ];
}
