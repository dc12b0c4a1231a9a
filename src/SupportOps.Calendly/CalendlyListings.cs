using SupportOps.Calendly.Wire;

namespace SupportOps.Calendly;

/// <summary>The listings that are not of webhooks.</summary>
internal static class CalendlyListings
{
    /// <summary>Records of one page; the most that Calendly gives.</summary>
    public const string PageSize = "100";

    public static ListingPlan<WireMembership, OrganizationMembership> Memberships(
        CalendlyAddress address, OrganizationReference organization) => new()
        {
            Listing = "organization memberships",
            AddressOf = token => address.Of(
                "organization_memberships",
                ("organization", organization.Address), ("count", PageSize), ("page_token", token)),
            Shape = CalendlyJson.Default.MembershipPage,
            Read = CalendlyRecords.ToMembership,
            KeyOf = membership => membership.Address,
        };

    public static ListingPlan<WireScheduledEvent, ScheduledEvent> ScheduledEvents(
        CalendlyAddress address, ScheduledEventQuery query) => new()
        {
            Listing = "scheduled events",
            AddressOf = token => address.Of(
                "scheduled_events",
                ("organization", query.Organization?.Address),
                ("user", query.User?.Address),
                ("min_start_time", CalendlyRecords.Time(query.From)),
                ("max_start_time", CalendlyRecords.Time(query.To)),
                ("sort", "start_time:asc"),
                ("count", PageSize),
                ("page_token", token)),
            Shape = CalendlyJson.Default.ScheduledEventPage,
            Read = CalendlyRecords.ToScheduledEvent,
            KeyOf = scheduled => scheduled.Reference.Address,
        };

    public static ListingPlan<WireInvitee, ScheduledEventInvitee> Invitees(
        CalendlyAddress address, ScheduledEventReference scheduled) => new()
        {
            Listing = "invitees of an event",
            AddressOf = token => address.Of(
                $"scheduled_events/{scheduled.Id}/invitees", ("count", PageSize), ("page_token", token)),
            Shape = CalendlyJson.Default.InviteePage,
            Read = CalendlyRecords.ToInvitee,
            KeyOf = invitee => invitee.Address,
        };
}
