using SupportOps.Reliability.Payloads;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of payloads must find.</summary>
internal static class PayloadPlants
{
    public static IReadOnlyList<Plant<PayloadSource>> All { get; } =
    [
        new("throws-on-an-unknown-event", new UnknownEventThrower().Read),
        new("trusts-the-kinds", new KindTruster().Read),
        new("takes-broken-json", new BrokenJsonTaker().Read),
        new("takes-a-field-twice", new TwiceTaker().Read),
        new("reads-any-depth", new DeepReader().Read),
        new("refuses-for-nothing", new StrictReader().Read),
        new("takes-the-first-version", new FirstVersionTaker().Read),
        new("ignores-case-of-events", new CaseIgnorer().Read),
    ];
}
