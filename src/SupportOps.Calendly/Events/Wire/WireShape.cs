using System.Text.Json;

namespace SupportOps.Calendly.Events.Wire;

/// <summary>Whether a body has the shape that its event needs.</summary>
internal static class WireShape
{
    /// <summary>The first thing that is wrong, the payload before the event; null when nothing is.</summary>
    public static PayloadRefusal? FindProblem(WireObject envelope)
    {
        if (!envelope.IsObject)
        {
            return Refuse(PayloadProblem.NotAnObject, "The body is JSON, but no object.");
        }

        var payload = envelope.Object(WireNames.Payload);
        return FindProblemOfPayload(payload)
            ?? (envelope.KindOf(WireNames.Event) is JsonValueKind.String
                ? FindProblem(envelope.Text(WireNames.Event) ?? string.Empty, payload)
                : Refuse(PayloadProblem.MissingEventName, "\"event\" is missing or no text."));
    }

    private static PayloadRefusal? FindProblemOfPayload(WireObject payload) => payload.Element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null =>
            Refuse(PayloadProblem.MissingPayload, "\"payload\" is missing."),
        not JsonValueKind.Object => Refuse(PayloadProblem.WrongKind, "\"payload\" is no object."),
        _ => payload.IsEmpty ? Refuse(PayloadProblem.MissingPayload, "\"payload\" is empty.") : null,
    };

    private static PayloadRefusal? FindProblem(string name, WireObject payload)
    {
        if (!name.StartsWith(WireNames.InviteePrefix, StringComparison.Ordinal))
        {
            return null;
        }

        return payload.KindOf(WireNames.Event) is JsonValueKind.Object
            ? Refuse(
                PayloadProblem.LegacyVersion1,
                "The body has the shape of Calendly API v1 (\"payload.event\" is an object). Create the subscription "
                    + "anew with API v2.")
            : payload.KindOf(WireNames.ScheduledEvent) is JsonValueKind.Undefined or JsonValueKind.Null
            ? Refuse(PayloadProblem.MissingScheduledEvent, "\"payload.scheduled_event\" is missing.")
            : name is WireNames.InviteeCreated or WireNames.InviteeCanceled ? FindProblemOfBooking(payload)
            : null;
    }

    private static PayloadRefusal? FindProblemOfBooking(WireObject payload)
    {
        var call = payload.Object(WireNames.ScheduledEvent);
        return !call.IsObject ? WrongKind("scheduled_event", "object")
            : !IsTextOrAbsent(call, WireNames.Name) ? WrongKind("scheduled_event.name", "text")
            : !IsTextOrAbsent(call, WireNames.Status) ? WrongKind("scheduled_event.status", "text")
            : !IsTextOrAbsent(payload, WireNames.Status) ? WrongKind("status", "text")
            : FindProblemOfHosts(call);
    }

    private static PayloadRefusal? FindProblemOfHosts(WireObject call)
    {
        if (call.KindOf(WireNames.Memberships) is not (
            JsonValueKind.Array or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return WrongKind("scheduled_event.event_memberships", "list");
        }

        return call.List(WireNames.Memberships).All(host => host.IsObject && IsTextOrAbsent(host, WireNames.UserEmail))
            ? null
            : WrongKind("scheduled_event.event_memberships[].user_email", "text");
    }

    private static bool IsTextOrAbsent(WireObject parent, string name) =>
        parent.KindOf(name) is JsonValueKind.String or JsonValueKind.Null or JsonValueKind.Undefined;

    private static PayloadRefusal WrongKind(string path, string kind) =>
        Refuse(PayloadProblem.WrongKind, $"\"payload.{path}\" is no {kind}.");

    private static PayloadRefusal Refuse(PayloadProblem problem, string message) => new(problem, message);
}
