namespace SupportOps.Runbooks;

/// <summary>One moment that a schedule can mean.</summary>
/// <param name="Moment">The moment, with the offset of the zone.</param>
/// <param name="Meaning">How the zone was understood, for a person.</param>
public sealed record ScheduleReading(DateTimeOffset Moment, string Meaning);
