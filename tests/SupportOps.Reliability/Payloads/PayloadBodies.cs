using System.Text;
using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Payloads;

/// <summary>Bodies in the shape of each event, invented.</summary>
internal static class PayloadBodies
{
    private const string Invitee = """
        "uri": "https://api.calendly.com/scheduled_events/EV1/invitees/IN1", "status": "active", "email": "ada@y.test",
        "name": "Ada \u00e9\ud83d\ude00", "first_name": null, "rescheduled": false, "old_invitee": null,
        "event": "https://api.calendly.com/scheduled_events/EV1", "timezone": "Europe/Berlin",
        "questions_and_answers": [{"question": "Ticket?", "answer": "5\n6", "position": 0}],
        "cancel_url": "https://calendly.com/c", "no_show": {"uri": "n", "created_at": "2026-01-20T09:00:01.123Z"},
        "scheduled_event": {
          "uri": "https://api.calendly.com/scheduled_events/EV1", "name": "GitLab Support", "status": "active",
          "start_time": "2026-02-02T15:00:00.123456Z", "end_time": "2026-02-02T16:00:00Z",
          "location": {"type": "zoom", "join_url": null, "data": {"id": 85512345678, "extra": [[1.5e3]]}},
          "invitees_counter": {"total": 3, "active": 2, "limit": 5},
          "event_memberships": [{"user": "u", "user_email": "host@x.test"}, {"user": "v"}]
        }
        """;

    private const string Form = """
        "uri": "https://api.calendly.com/routing_form_submissions/RF1", "routing_form": "f",
        "questions_and_answers": [{"question_uuid": "q", "question": "Industry?", "answer": "IT & Software"}],
        "result": {"type": "custom_message", "value": {"headline": "h", "body": "b"}}, "submitter": null
        """;

    public static IReadOnlyList<(string Kind, byte[] Body, JsonObject Tree)> All { get; } =
    [
        Of(EventKinds.Created, "invitee.created", Invitee), Of(EventKinds.Canceled, "invitee.canceled", Invitee),
        Of(EventKinds.NoShow, "invitee_no_show.created", Invitee),
        Of(EventKinds.Form, "routing_form_submission.created", Form),
        Of(EventKinds.Unknown, "contact.created", Form),
    ];

    private static (string Kind, byte[] Body, JsonObject Tree) Of(string kind, string name, string payload)
    {
        var body = "{\"event\": \"" + name + "\", \"created_at\": \"2026-01-20T09:00:01.000000Z\", "
            + "\"created_by\": \"https://api.calendly.com/users/OPS\", \"payload\": {" + payload + "}}";
        return (kind, Encoding.UTF8.GetBytes(body), JsonNode.Parse(body)!.AsObject());
    }
}
