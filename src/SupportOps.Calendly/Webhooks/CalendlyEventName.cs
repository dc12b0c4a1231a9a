using SupportOps.Annotations;

namespace SupportOps.Calendly.Webhooks;

/// <summary>
/// Name of what Calendly tells a webhook about. The known names are members; a newer one is made from its text.
/// </summary>
/// <remarks>
/// Two names are equal when their texts are, case included. The default value has the empty text, which is no name.
/// Source: Calendly API reference, Create Webhook Subscription, and Webhooks overview.
/// </remarks>
[KnownValues]
public readonly record struct CalendlyEventName
{
    private readonly string? _name;

    /// <summary>Makes a name, known or not.</summary>
    /// <param name="name">The name as Calendly writes it, for example <c>invitee.created</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CalendlyEventName([TextOf(typeof(CalendlyEventName))] string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _name = name;
    }

    /// <summary>Somebody booked: <c>invitee.created</c>.</summary>
    [KnownValue("invitee.created")]
    public static CalendlyEventName InviteeCreated { get; } = new("invitee.created");

    /// <summary>A booking was canceled: <c>invitee.canceled</c>.</summary>
    [KnownValue("invitee.canceled")]
    public static CalendlyEventName InviteeCanceled { get; } = new("invitee.canceled");

    /// <summary>Somebody was marked as not having come: <c>invitee_no_show.created</c>.</summary>
    [KnownValue("invitee_no_show.created")]
    public static CalendlyEventName InviteeNoShowCreated { get; } = new("invitee_no_show.created");

    /// <summary>That mark was removed: <c>invitee_no_show.deleted</c>.</summary>
    [KnownValue("invitee_no_show.deleted")]
    public static CalendlyEventName InviteeNoShowDeleted { get; } = new("invitee_no_show.deleted");

    /// <summary>A routing form was sent in: <c>routing_form_submission.created</c>.</summary>
    [KnownValue("routing_form_submission.created")]
    [Requires(nameof(SubscriptionRequest.Scope), "organization", IsDefault = true)]
    public static CalendlyEventName RoutingFormSubmissionCreated { get; } = new("routing_form_submission.created");

    /// <summary>An event type was created: <c>event_type.created</c>.</summary>
    [KnownValue("event_type.created")]
    public static CalendlyEventName EventTypeCreated { get; } = new("event_type.created");

    /// <summary>An event type was changed: <c>event_type.updated</c>.</summary>
    [KnownValue("event_type.updated")]
    public static CalendlyEventName EventTypeUpdated { get; } = new("event_type.updated");

    /// <summary>An event type was deleted: <c>event_type.deleted</c>.</summary>
    [KnownValue("event_type.deleted")]
    public static CalendlyEventName EventTypeDeleted { get; } = new("event_type.deleted");

    /// <summary>A recap of a meeting was written: <c>meeting_recap.created</c>.</summary>
    [KnownValue("meeting_recap.created")]
    [Requires(nameof(SubscriptionRequest.Scope), "user")]
    public static CalendlyEventName MeetingRecapCreated { get; } = new("meeting_recap.created");

    /// <summary>A recap of a meeting was changed: <c>meeting_recap.updated</c>.</summary>
    [KnownValue("meeting_recap.updated")]
    [Requires(nameof(SubscriptionRequest.Scope), "user")]
    public static CalendlyEventName MeetingRecapUpdated { get; } = new("meeting_recap.updated");

    /// <summary>A recap of a meeting was deleted: <c>meeting_recap.deleted</c>.</summary>
    [KnownValue("meeting_recap.deleted")]
    [Requires(nameof(SubscriptionRequest.Scope), "user")]
    public static CalendlyEventName MeetingRecapDeleted { get; } = new("meeting_recap.deleted");

    /// <summary>A contact was created: <c>contact.created</c>.</summary>
    [KnownValue("contact.created")]
    public static CalendlyEventName ContactCreated { get; } = new("contact.created");

    /// <summary>A contact was changed: <c>contact.updated</c>.</summary>
    [KnownValue("contact.updated")]
    public static CalendlyEventName ContactUpdated { get; } = new("contact.updated");

    /// <summary>A contact was deleted: <c>contact.deleted</c>.</summary>
    [KnownValue("contact.deleted")]
    public static CalendlyEventName ContactDeleted { get; } = new("contact.deleted");

    /// <summary>The fourteen names that are known.</summary>
    public static IReadOnlyList<CalendlyEventName> Known { get; } =
    [
        InviteeCreated, InviteeCanceled, InviteeNoShowCreated, InviteeNoShowDeleted, RoutingFormSubmissionCreated,
        EventTypeCreated, EventTypeUpdated, EventTypeDeleted, MeetingRecapCreated, MeetingRecapUpdated,
        MeetingRecapDeleted, ContactCreated, ContactUpdated, ContactDeleted,
    ];

    /// <summary>
    /// What a support team's receiver subscribes to: bookings, cancellations, no-shows and routing forms.
    /// </summary>
    /// <remarks>Source: GitLab handbook, Support Operations, Calendly, webhooks.</remarks>
    [Requires(nameof(SubscriptionRequest.Scope), "organization", IsDefault = true)]
    public static IReadOnlyList<CalendlyEventName> SupportDefault { get; } =
        [InviteeCreated, InviteeCanceled, InviteeNoShowCreated, RoutingFormSubmissionCreated];

    /// <summary>The name as Calendly writes it; empty for the default value.</summary>
    [TextOf(typeof(CalendlyEventName))]
    public string Name => _name ?? string.Empty;

    /// <summary>Whether the name is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>
    /// The only scope that a subscription to this event may have; null where several are good, or nothing is known.
    /// </summary>
    public SubscriptionScope? RequiredScope
    {
        get
        {
            if (this == RoutingFormSubmissionCreated)
            {
                return SubscriptionScope.Organization;
            }

            return this == MeetingRecapCreated || this == MeetingRecapUpdated || this == MeetingRecapDeleted
                ? SubscriptionScope.User
                : null;
        }
    }

    /// <summary>The name as Calendly writes it.</summary>
    public override string ToString() => Name;
}
