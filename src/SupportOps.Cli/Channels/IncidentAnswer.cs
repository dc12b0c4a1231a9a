using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels;

/// <summary>Where an incident stands and what it asks for.</summary>
internal sealed record IncidentAnswer(Incident Incident, EscalationState State, IReadOnlyList<CrisisDuty> Duties);
