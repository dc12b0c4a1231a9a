using System.Text.Json.Nodes;

namespace SupportOps.Testing.Calendly;

/// <summary>Something that webhooks tell of.</summary>
/// <param name="Event">Name of the event.</param>
/// <param name="Payload">What is told.</param>
/// <param name="Hosts">Whose call it is; empty when it is the organization's business alone.</param>
internal sealed record Happening(string Event, JsonObject Payload, IReadOnlyList<CalendlyUser> Hosts)
{
    public static Happening Of(string name, CalendlyBooking booking, CalendlyInvitee invitee) =>
        new(name, BookingJson.Payload(booking, invitee), booking.Hosts);

    public bool IsToldTo(CalendlySubscription subscription) =>
        subscription.IsActive && subscription.Events.Contains(Event, StringComparer.Ordinal)
        && subscription.Scope switch
        {
            "organization" => true,
            "user" => Hosts.Any(host => host.Uri == subscription.User),
            _ => false,
        };

    /// <summary>The body of a delivery.</summary>
    public JsonObject Envelope(string creator, DateTimeOffset at) => new()
    {
        ["event"] = Event,
        ["created_at"] = CalendlyTime.Text(DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds())),
        ["created_by"] = creator,
        ["payload"] = Payload.DeepClone(),
    };
}
