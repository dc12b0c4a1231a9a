namespace SupportOps.Channels.Incidents;

/// <summary>Something that is to be done in a crisis and has not been done yet.</summary>
/// <param name="Kind">What.</param>
/// <param name="Text">What, for people, one sentence.</param>
/// <param name="Reason">Why, one sentence.</param>
public sealed record CrisisDuty(CrisisDutyKind Kind, string Text, string Reason);
