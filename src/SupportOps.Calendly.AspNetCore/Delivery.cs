using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>A delivery that was checked and read.</summary>
/// <param name="Id">As in <see cref="Receipt.Id"/>; nothing of a person.</param>
/// <param name="Event">What it says.</param>
internal sealed record Delivery(string Id, CalendlyEvent Event);
