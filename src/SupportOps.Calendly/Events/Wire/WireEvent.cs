using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events.Wire;

/// <summary>A body of the right shape as an event.</summary>
internal static class WireEvent
{
    public static CalendlyEvent ToEvent(WireObject envelope)
    {
        var name = envelope.Text(WireNames.Event) ?? string.Empty;
        var payload = envelope.Object(WireNames.Payload);
        var createdAt = envelope.Instant("created_at");
        var createdBy = envelope.Text("created_by");
        return name switch
        {
            WireNames.InviteeCreated => ToCreated(payload, createdAt, createdBy),
            WireNames.InviteeCanceled => ToCanceled(payload, createdAt, createdBy),
            WireNames.InviteeNoShowCreated => ToNoShow(payload) with { CreatedAt = createdAt, CreatedBy = createdBy },
            WireNames.RoutingFormSubmissionCreated =>
                ToSubmission(payload) with { CreatedAt = createdAt, CreatedBy = createdBy },
            _ => new UnknownCalendlyEvent
            {
                Name = name,
                CreatedAt = createdAt,
                CreatedBy = createdBy,
                Payload = payload.Element,
            },
        };
    }

    private static InviteeCreated ToCreated(WireObject payload, DateTimeOffset? createdAt, string? createdBy) =>
        new(WireBooking.ToBooking(BookingChange.Created, payload))
        {
            Name = WireNames.InviteeCreated,
            CreatedAt = createdAt,
            CreatedBy = createdBy,
            Payload = payload.Element,
        };

    private static InviteeCanceled ToCanceled(WireObject payload, DateTimeOffset? createdAt, string? createdBy) =>
        new(WireBooking.ToBooking(BookingChange.Canceled, payload))
        {
            Name = WireNames.InviteeCanceled,
            CreatedAt = createdAt,
            CreatedBy = createdBy,
            Payload = payload.Element,
        };

    private static InviteeNoShowCreated ToNoShow(WireObject payload) => new()
    {
        Name = WireNames.InviteeNoShowCreated,
        Payload = payload.Element,
        InviteeUri = payload.Text(WireNames.Uri),
        NoShowUri = payload.Object("no_show").Text(WireNames.Uri),
        ScheduledEventUri = payload.Object(WireNames.ScheduledEvent).Text(WireNames.Uri),
    };

    private static RoutingFormSubmissionCreated ToSubmission(WireObject payload) => new()
    {
        Name = WireNames.RoutingFormSubmissionCreated,
        Payload = payload.Element,
        Uri = payload.Text(WireNames.Uri),
        RoutingFormUri = payload.Text("routing_form"),
        Answers = WireBooking.ToAnswers(payload),
        ResultType = payload.Object("result").Text("type"),
        ResultUri = payload.Object("result").Text("value"),
        SubmitterUri = payload.Text("submitter"),
    };
}
