namespace SupportOps.Calendly.Events;

/// <summary>An event that nothing here knows; Calendly adds some from time to time. The payload has it all.</summary>
public sealed record UnknownCalendlyEvent : CalendlyEvent;
