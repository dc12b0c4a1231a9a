using SupportOps.Scheduling;

namespace SupportOps.Reliability.Deliveries;

/// <summary>Makes a calendar whose network is a handler in memory.</summary>
/// <param name="name">Name of the calendar, and its id there.</param>
/// <param name="network">Answers every request; stays the caller's.</param>
/// <param name="time">The only clock the calendar may use.</param>
internal delegate ICalendar CalendarSource(string name, HttpMessageHandler network, TimeProvider time);
