using System.Text;

namespace SupportOps.Benchmarks.Calendly;

/// <summary>A delivery of the usual size: one booking with one host, one invitee and three answers.</summary>
internal static class DeliveryBody
{
    public static byte[] Create() => Encoding.UTF8.GetBytes(
        """
        {"event":"invitee.created","created_at":"2026-01-20T09:00:01.000000Z",
        "created_by":"https://api.calendly.com/users/BENCHMARK","payload":{
        "uri":"https://api.calendly.com/scheduled_events/EV1/invitees/IN1","email":"buyer@customer.example",
        "name":"Invented Buyer","first_name":null,"last_name":null,"status":"active","rescheduled":false,
        "timezone":"Europe/Berlin","event":"https://api.calendly.com/scheduled_events/EV1",
        "questions_and_answers":[{"question":"What is the ticket ID?","answer":"500001","position":0},
        {"question":"What is it about?","answer":"An upgrade that does not end","position":1},
        {"question":"Anything else?","answer":"","position":2}],
        "tracking":{"utm_campaign":null,"utm_source":null,"utm_medium":null,"utm_content":null,"utm_term":null,
        "salesforce_uuid":null},"text_reminder_number":null,"old_invitee":null,"new_invitee":null,
        "cancel_url":"https://calendly.com/cancellations/IN1","reschedule_url":"https://calendly.com/reschedulings/IN1",
        "routing_form_submission":null,"payment":null,"no_show":null,"reconfirmation":null,
        "scheduled_event":{"uri":"https://api.calendly.com/scheduled_events/EV1",
        "name":"US Government Support - 60 minutes","status":"active","start_time":"2026-02-02T15:00:00.000000Z",
        "end_time":"2026-02-02T16:00:00.000000Z","event_type":"https://api.calendly.com/event_types/ET1",
        "location":{"type":"zoom","status":"pushed","join_url":"https://zoom.example/j/1"},
        "invitees_counter":{"total":1,"active":1,"limit":1},"event_guests":[],
        "created_at":"2026-01-20T09:00:00.000000Z","updated_at":"2026-01-20T09:00:01.000000Z",
        "event_memberships":[{"user":"https://api.calendly.com/users/HOST","user_email":"host@support.example",
        "user_name":"Invented Host"}]}}}
        """);
}
