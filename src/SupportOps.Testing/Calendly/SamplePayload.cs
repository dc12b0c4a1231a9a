using System.Text.Json.Nodes;

namespace SupportOps.Testing.Calendly;

/// <summary>Invented content for a sample of a delivery.</summary>
/// <remarks>Source: Calendly API, Get sample webhook data.</remarks>
internal static class SamplePayload
{
    private const string Uri = ResourceUri.Root + "scheduled_events/00000000-0000-4000-8000-000000000004";

    public static Happening Of(string name, CalendlyUser host, DateTimeOffset now)
    {
        if (name == EventName.RoutingForm)
        {
            var uri = ResourceUri.Root + "routing_form_submissions/00000000-0000-4000-8000-000000000005";
            return new Happening(name, RoutingFormJson.Payload(uri, [new("Question", "Answer")], now), []);
        }

        if (!name.StartsWith("invitee", StringComparison.Ordinal))
        {
            var uri = $"{ResourceUri.Root}{name.Split('.')[0]}s/00000000-0000-4000-8000-000000000006";
            return new Happening(name, new JsonObject { ["uri"] = uri }, []);
        }

        var invitee = InviteeOf(name, now);
        var booking = new CalendlyBooking
        {
            Uri = Uri,
            Name = "Sample call",
            Start = now,
            End = now.AddMinutes(30),
            Hosts = [host],
            Invitees = [invitee],
            IsCanceled = invitee.IsCanceled,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return Happening.Of(name, booking, invitee);
    }

    private static CalendlyInvitee InviteeOf(string name, DateTimeOffset now) => new()
    {
        Uri = Uri + "/invitees/00000000-0000-4000-8000-000000000007",
        Name = "Sam Sample",
        Email = "sam@customer.example",
        IsCanceled = name == EventName.Canceled,
        CanceledBy = name == EventName.Canceled ? "invitee" : null,
        NoShow = name == EventName.NoShow ? ResourceUri.Root + "invitee_no_shows/0" : null,
        CreatedAt = now,
        UpdatedAt = now,
    };
}
