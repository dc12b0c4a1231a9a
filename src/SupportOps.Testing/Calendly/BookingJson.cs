using System.Text.Json.Nodes;

namespace SupportOps.Testing.Calendly;

/// <summary>Booked calls and their invitees as resources, and as payloads of deliveries.</summary>
/// <remarks>Source: Calendly API, Scheduled events; Webhook payload.</remarks>
internal static class BookingJson
{
    public static JsonObject Booking(CalendlyBooking booking) => new()
    {
        ["uri"] = booking.Uri,
        ["name"] = booking.Name,
        ["meeting_notes_plain"] = null,
        ["meeting_notes_html"] = null,
        ["status"] = Status(booking.IsCanceled),
        ["start_time"] = CalendlyTime.Text(booking.Start),
        ["end_time"] = CalendlyTime.Text(booking.End),
        ["event_type"] = ResourceUri.Root + "event_types/00000000-0000-4000-8000-000000000002",
        ["location"] = booking.LocationJson is { } location ? JsonNode.Parse(location) : null,
        ["invitees_counter"] = new JsonObject
        {
            ["total"] = booking.Invitees.Count,
            ["active"] = booking.Invitees.Count(static invitee => !invitee.IsCanceled),
            ["limit"] = booking.InviteeLimit,
        },
        ["created_at"] = CalendlyTime.Text(booking.CreatedAt),
        ["updated_at"] = CalendlyTime.Text(booking.UpdatedAt),
        ["event_memberships"] = new JsonArray([.. booking.Hosts.Select(Host)]),
        ["event_guests"] = new JsonArray(),
    };

    public static JsonObject Invitee(CalendlyBooking booking, CalendlyInvitee invitee)
    {
        var resource = Person(booking, invitee);
        resource["rescheduled"] = invitee.IsRescheduled;
        resource["old_invitee"] = invitee.OldInvitee;
        resource["new_invitee"] = invitee.NewInvitee;
        resource["cancel_url"] = "https://calendly.com/cancellations/" + ResourceUri.UuidOf(invitee.Uri);
        resource["reschedule_url"] = "https://calendly.com/reschedulings/" + ResourceUri.UuidOf(invitee.Uri);
        resource["routing_form_submission"] = null;
        resource["payment"] = null;
        resource["no_show"] = invitee.NoShow is null ? null : new JsonObject
        {
            ["uri"] = invitee.NoShow,
            ["created_at"] = CalendlyTime.Text(invitee.UpdatedAt),
        };
        resource["reconfirmation"] = null;
        resource["invitee_scheduled_by"] = null;
        resource["scheduling_method"] = null;
        if (invitee.IsCanceled)
        {
            resource["cancellation"] = Cancellation(booking, invitee);
        }

        return resource;
    }

    /// <summary>An invitee as deliveries tell of one: the whole call comes along.</summary>
    public static JsonObject Payload(CalendlyBooking booking, CalendlyInvitee invitee)
    {
        var payload = Invitee(booking, invitee);
        payload["scheduled_event"] = Booking(booking);
        return payload;
    }

    public static JsonObject NoTracking() => new()
    {
        ["utm_campaign"] = null,
        ["utm_source"] = null,
        ["utm_medium"] = null,
        ["utm_content"] = null,
        ["utm_term"] = null,
        ["salesforce_uuid"] = null,
    };

    private static JsonObject Person(CalendlyBooking booking, CalendlyInvitee invitee) => new()
    {
        ["uri"] = invitee.Uri,
        ["email"] = invitee.Email,
        ["name"] = invitee.Name,
        ["first_name"] = null,
        ["last_name"] = null,
        ["status"] = Status(invitee.IsCanceled),
        ["questions_and_answers"] = new JsonArray([.. booking.Answers.Select(Answer)]),
        ["timezone"] = "Europe/Berlin",
        ["event"] = booking.Uri,
        ["created_at"] = CalendlyTime.Text(invitee.CreatedAt),
        ["updated_at"] = CalendlyTime.Text(invitee.UpdatedAt),
        ["tracking"] = NoTracking(),
        ["text_reminder_number"] = null,
    };

    private static JsonObject Cancellation(CalendlyBooking booking, CalendlyInvitee invitee) => new()
    {
        ["canceled_by"] = invitee.CanceledBy == "host" ? booking.Hosts[0].Name : invitee.Name,
        ["reason"] = invitee.CancelReason,
        ["canceler_type"] = invitee.CanceledBy,
        ["created_at"] = CalendlyTime.Text(invitee.UpdatedAt),
    };

    private static JsonNode Host(CalendlyUser user) => new JsonObject
    {
        ["user"] = user.Uri,
        ["user_email"] = user.Email,
        ["user_name"] = user.Name,
    };

    private static JsonNode Answer(KeyValuePair<string, string> pair, int position) => new JsonObject
    {
        ["question"] = pair.Key,
        ["answer"] = pair.Value,
        ["position"] = position,
    };

    private static string Status(bool isCanceled) => isCanceled ? "canceled" : "active";
}
