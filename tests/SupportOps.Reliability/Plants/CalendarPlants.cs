using SupportOps.Reliability.Deliveries;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of delivery orders must find.</summary>
internal static class CalendarPlants
{
    public static IReadOnlyList<Plant<CalendarSource>> All { get; } =
    [
        new("inserts-without-id", static (name, network, _) => new AnyIdCalendar(name, network)),
        new("revives-on-late-creation", static (name, network, _) => new RevivingCalendar(name, network)),
        new("no-tombstone", static (name, network, _) => new ForgetfulCalendar(name, network)),
        new("leaves-the-tombstone", static (name, network, _) => new LitteringCalendar(name, network)),
        new("removes-entries-of-others", static (name, network, _) => new SweepingCalendar(name, network)),
        new("corrects-without-version", static (name, network, _) => new BlindCalendar(name, network)),
    ];
}
