using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.Tests.Events;

/// <summary>Bodies as Calendly sends them, invented, and changed by the tests.</summary>
internal static class Bodies
{
    public const string Created = """
        {
          "event": "invitee.created", "created_at": "2026-01-20T09:00:01.123Z",
          "created_by": "https://api.calendly.com/users/OPS", "added_later": {"kept": true},
          "payload": {
            "uri": "https://api.calendly.com/scheduled_events/EV1/invitees/IN1", "status": "active",
            "email": "ada@y.test", "name": "Ada", "rescheduled": false, "new_invitee": null,
            "old_invitee": "https://api.calendly.com/scheduled_events/EV0/invitees/IN0",
            "event": "https://api.calendly.com/scheduled_events/OTHER",
            "questions_and_answers": [{"question": "Ticket?", "answer": "5", "position": 0}],
            "cancel_url": "https://calendly.com/c", "reschedule_url": "https://calendly.com/r",
            "no_show": null,
            "scheduled_event": {
              "uri": "https://api.calendly.com/scheduled_events/EV1", "name": "GitLab Support", "status": "active",
              "start_time": "2026-02-02T15:00:00.123456Z", "end_time": "2026-02-02T18:00:00+02:00",
              "location": {"type": "zoom", "join_url": "https://zoom.example/j/1", "data": {"id": 1}},
              "invitees_counter": {"total": 3, "active": 2, "limit": 5},
              "event_memberships": [{"user": "u", "user_email": "host@x.test"}, {"user": "v"}]
            }
          }
        }
        """;

    /// <summary>The body with one field set, such as <c>payload.scheduled_event.name</c>; null removes it.</summary>
    public static string With(string path, string? json)
    {
        var root = JsonNode.Parse(Created)!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(root, (node, name) => node[name]!).AsObject();
        if (json is null)
        {
            parent.Remove(names[^1]);
        }
        else
        {
            parent[names[^1]] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    public static CalendlyEvent Read(string body) =>
        CalendlyEventReader.TryReadUnsigned(Encoding.UTF8.GetBytes(body), out var found, out var refusal)
            ? found
            : throw new UnreachableException(refusal.Message);

    public static PayloadRefusal Refuse(ReadOnlySpan<byte> body) =>
        CalendlyEventReader.TryReadUnsigned(body, out _, out var refusal)
            ? throw new UnreachableException("The body was read.")
            : refusal;

    public static PayloadRefusal Refuse(string body) => Refuse(Encoding.UTF8.GetBytes(body));
}
