namespace SupportOps.Calendly.Events.Wire;

/// <summary>Calendly's names of events and of the fields that the shape is known by.</summary>
internal static class WireNames
{
    public const string InviteeCreated = "invitee.created";
    public const string InviteeCanceled = "invitee.canceled";
    public const string InviteeNoShowCreated = "invitee_no_show.created";
    public const string RoutingFormSubmissionCreated = "routing_form_submission.created";
    public const string InviteePrefix = "invitee.";

    public const string Event = "event";
    public const string Payload = "payload";
    public const string ScheduledEvent = "scheduled_event";
    public const string Name = "name";
    public const string Status = "status";
    public const string Memberships = "event_memberships";
    public const string UserEmail = "user_email";
    public const string Uri = "uri";
}
