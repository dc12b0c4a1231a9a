using SupportOps.Reliability.Faults;

namespace SupportOps.Reliability.Pagination;

/// <summary>Faults of the fault matrix in the middle of a listing.</summary>
internal static class FaultTwists
{
    private const int MostInARow = 4;

    // A wrong clock would outlast its page.
    private const string LeftOut = "clock skew";

    // Only a cursor can expire; on the first page these are refusals like any other.
    private static readonly string[] Expiring = ["400", "422"];

    private static readonly IReadOnlyList<Fault> Passing =
        [.. Known.Where(fault => fault.Rule is FaultRule.Retried || fault.Kind == "409")];

    private static readonly IReadOnlyList<Fault> Final =
        [.. Known.Where(fault => fault.Rule is FaultRule.Refused or FaultRule.GivesUp)];

    public static IReadOnlyList<Twist> All { get; } =
    [
        new("passing fault:", TwistEffect.Harmless, (_, _) => true, AddPassing),
        new("lasting fault:", TwistEffect.Breaks, (_, _) => true, (pages, index, random) =>
            pages[index].LastingFault = Any(Passing, random)),
        new("refused once:", TwistEffect.Breaks, (_, index) => index == 0, (pages, index, random) =>
            pages[index].Faults.Add(Any(Final, random))),
        new("refused once:", TwistEffect.Breaks, (_, index) => index > 0, (pages, index, random) =>
            pages[index].Faults.Add(Any([.. Final.Where(fault => !Expiring.Contains(fault.Kind))], random))),
        new("refused once, passing before:", TwistEffect.Breaks, (_, index) => index == 0, (pages, index, random) =>
        {
            AddPassing(pages, index, random);
            pages[index].Faults[^1] = Any(Final, random);
        }),
    ];

    /// <summary>The cursor of a later page is refused, once.</summary>
    public static Twist Expiry { get; } = new("cursor expires:", TwistEffect.Expires, (_, index) => index > 0,
        (pages, index, random) => pages[index].Faults.Add(
            Any([.. Final.Where(fault => Expiring.Contains(fault.Kind))], random)));

    private static IEnumerable<Fault> Known =>
        FaultCatalog.All.Where(fault => !fault.IsHeavy && fault.Kind != LeftOut);

    private static void AddPassing(IReadOnlyList<PlannedPage> pages, int index, Random random)
    {
        for (var left = random.Next(1, MostInARow + 1); left > 0; left--)
        {
            pages[index].Faults.Add(Any(Passing, random));
        }
    }

    private static Fault Any(IReadOnlyList<Fault> faults, Random random) => faults[random.Next(faults.Count)];
}
