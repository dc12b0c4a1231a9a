using System.Text;
using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Payloads;

/// <summary>Makes bodies by chance. The same seed and number give the same one.</summary>
internal sealed class PayloadMutator
{
    private static readonly string[] Values =
        ["1", "-1e308", "true", "{}", "[]", "[null]", "{\"a\": 1}", "[[1], {\"b\": \"c\"}]"];

    // What a booking cannot be classified without.
    private static readonly string[] Needed =
    [
        "payload.status", "payload.scheduled_event.name", "payload.scheduled_event.status",
        "payload.scheduled_event.event_memberships.0.user_email",
    ];

    private static readonly string[] NotNeeded =
    [
        "created_at", "created_by", "payload.uri", "payload.email", "payload.name", "payload.first_name",
        "payload.rescheduled", "payload.old_invitee", "payload.timezone", "payload.questions_and_answers",
        "payload.cancel_url", "payload.no_show", "payload.scheduled_event.uri", "payload.scheduled_event.start_time",
        "payload.scheduled_event.end_time", "payload.scheduled_event.location", "payload.result", "payload.submitter",
        "payload.scheduled_event.location.join_url", "payload.scheduled_event.location.data",
        "payload.scheduled_event.invitees_counter", "payload.scheduled_event.invitees_counter.active",
        "payload.scheduled_event.event_memberships.0.user", "payload.added_later", "added_later",
    ];

    private static readonly string[] Splinters = ["\\ud800", "\"", "null", "1e309"];

    private readonly Random _random;
    private readonly string _kind;
    private readonly byte[] _body;
    private readonly JsonObject _tree;

    private PayloadMutator(int seed, int number)
    {
        _random = new Random(unchecked((seed * 1_000_003) + number));
        (_kind, _body, _tree) = PayloadBodies.All[number % PayloadBodies.All.Count];
    }

    private bool IsBooking => _kind is EventKinds.Created or EventKinds.Canceled;

    public static PayloadCase Make(int seed, int number) => new PayloadMutator(seed, number).Make();

    private PayloadCase Make() => _random.Next(20) switch
    {
        0 => new PayloadCase("untouched", _body, IsOpen: false, _kind),
        1 => new PayloadCase("cut short", _body[.._random.Next(_body.Length)], IsOpen: false, Expected: null),
        2 => Put("needed field", Pick(Needed), Pick(Values), IsBooking ? null : _kind),
        3 or 4 => Put("other field", Pick(NotNeeded), Pick(Values), _kind),
        5 => Put("unknown event", "event", $"\"{Pick(["", "contact.updated", "INVITEE.CREATED", "\\u0000"])}\"",
            EventKinds.Unknown),
        6 => Put("no event", "event", Pick([.. Values, "null"]), expected: null),
        7 => Put("no payload", "payload", Pick(["1", "\"\"", "{}", "[]", "[1]", "null", "false"]), expected: null),
        8 => Put("no call", "payload.scheduled_event", Pick(["1", "null", "[]", "\"\""]), IsBooking ? null : _kind),
        9 => Put("first version", "payload.event", "{\"uuid\": \"x\"}", IsBooking ? null : _kind),
        10 => Twice(),
        11 => Nested(),
        _ => new PayloadCase("bytes", SpoilBytes(), IsOpen: true, Expected: null),
    };

    private PayloadCase Put(string name, string path, string json, string? expected)
    {
        var tree = _tree.DeepClone();
        var names = path.Split('.');
        JsonNode? parent = tree;
        foreach (var step in names[..^1])
        {
            parent = parent is JsonArray list ? list[0] : parent?[step];
        }

        if (parent is not JsonObject place)
        {
            // A form has no call, so nothing changes.
            return new PayloadCase($"{name} that is not there", _body, IsOpen: false, _kind);
        }

        place[names[^1]] = JsonNode.Parse(json);
        return new PayloadCase(
            $"{name} {path} = {json}", Encoding.UTF8.GetBytes(tree.ToJsonString()), IsOpen: false, expected);
    }

    private PayloadCase Twice()
    {
        var text = Encoding.UTF8.GetString(_body);
        var place = _random.Next(2) == 0 ? 1 : text.IndexOf("\"payload\": {", StringComparison.Ordinal) + 12;
        var name = place == 1 ? "event" : "uri";
        return new PayloadCase(
            $"{name} twice", Encoding.UTF8.GetBytes(text.Insert(place, $"\"{name}\": \"x\", ")), IsOpen: false, null);
    }

    private PayloadCase Nested()
    {
        var depth = _random.Next(40, 400);
        var nest = new string('[', depth) + new string(']', depth);
        var text = Encoding.UTF8.GetString(_body).Insert(1, $"\"nest\": {nest}, ");
        return new PayloadCase("nested", Encoding.UTF8.GetBytes(text), IsOpen: false, Expected: null);
    }

    private byte[] SpoilBytes()
    {
        byte[] body = [.. _body];
        for (var times = _random.Next(1, 4); times > 0; times--)
        {
            var at = _random.Next(body.Length);
            body = _random.Next(5) switch
            {
                0 => [.. body[..at], (byte)_random.Next(256), .. body[at..]],
                1 => [.. body[..at], .. body[Math.Min(body.Length, at + _random.Next(1, 20))..]],
                2 => [.. body[..at], .. Encoding.UTF8.GetBytes(Pick(Splinters)), .. body[at..]],
                3 => [.. body[..at], .. body[(at / 2)..]],
                _ => [.. body[..at], (byte)(body[at] ^ (1 << _random.Next(8))), .. body[(at + 1)..]],
            };
        }

        return body;
    }

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
