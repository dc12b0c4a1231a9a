namespace SupportOps.Testing.Calendly;

/// <summary>The names of the events that webhooks tell of, and for which scope each is.</summary>
/// <remarks>Source: Calendly API, Create webhook subscription, <c>events</c>.</remarks>
internal static class EventName
{
    public const string Created = "invitee.created";
    public const string Canceled = "invitee.canceled";
    public const string NoShow = "invitee_no_show.created";
    public const string NoShowDeleted = "invitee_no_show.deleted";
    public const string RoutingForm = "routing_form_submission.created";

    private static readonly string[] All =
    [
        Created, Canceled, NoShow, NoShowDeleted, RoutingForm,
        "event_type.created", "event_type.updated", "event_type.deleted",
        "meeting_recap.created", "meeting_recap.updated", "meeting_recap.deleted",
        "contact.created", "contact.updated", "contact.deleted",
    ];

    public static bool IsKnown(string name) => All.Contains(name, StringComparer.Ordinal);

    public static bool IsFor(string name, string scope) => name switch
    {
        RoutingForm => scope == "organization",
        _ when name.StartsWith("meeting_recap.", StringComparison.Ordinal) => scope == "user",
        _ => scope is not "group" || name is Created or Canceled,
    };
}
