using System.Globalization;
using System.Text.Json;
using SupportOps.Calendly.Events.Wire;
using SupportOps.Calendly.Wire;
using SupportOps.Scheduling;

namespace SupportOps.Calendly;

/// <summary>Reads records of the wire; one that lacks what is needed is refused, never guessed.</summary>
internal static class CalendlyRecords
{
    public static CalendlyUser ToUser(WireUser user) => new()
    {
        Reference = User(user.Uri, "uri"),
        Organization = user.CurrentOrganization is { } text ? Organization(text, "current_organization") : null,
        Name = user.Name,
        Email = user.Email,
        TimeZone = user.Timezone,
        SchedulingPage = user.SchedulingUrl,
    };

    public static OrganizationMembership ToMembership(WireMembership membership) => new()
    {
        Address = Required(membership.Uri, "uri"),
        User = ToUser(membership.User ?? throw new RecordException("has no user")),
        Organization = Organization(membership.Organization, "organization"),
        Role = Required(membership.Role, "role"),
    };

    public static ScheduledEvent ToScheduledEvent(WireScheduledEvent scheduled) => new()
    {
        Reference = ScheduledEventReference.TryParse(scheduled.Uri, out var reference)
            ? reference
            : throw Unfit("uri"),
        Name = scheduled.Name,
        Status = Required(scheduled.Status, "status"),
        Start = scheduled.StartTime ?? throw Unfit("start_time"),
        End = scheduled.EndTime ?? throw Unfit("end_time"),
        EventType = scheduled.EventType,
        Location = Location(scheduled.Location),
        Hosts =
        [
            .. (scheduled.EventMemberships ?? []).Select(host => new ScheduledEventHost(
                User(host?.User, "event_memberships.user"), host?.UserEmail, host?.UserName)),
        ],
    };

    public static ScheduledEventInvitee ToInvitee(WireInvitee invitee) => new()
    {
        Address = Required(invitee.Uri, "uri"),
        Name = invitee.Name,
        Email = invitee.Email,
        Status = Required(invitee.Status, "status"),
        TimeZone = invitee.Timezone,
        CreatedAt = invitee.CreatedAt,
        IsRescheduled = invitee.Rescheduled ?? false,
        OldInvitee = invitee.OldInvitee,
        NewInvitee = invitee.NewInvitee,
        CancelUrl = invitee.CancelUrl,
        RescheduleUrl = invitee.RescheduleUrl,
        Answers =
        [
            .. (invitee.QuestionsAndAnswers ?? []).OfType<WireAnswer>()
                .OrderBy(answer => answer.Position ?? int.MaxValue)
                .Select(answer => new BookingAnswer(answer.Question ?? string.Empty, answer.Answer ?? string.Empty)),
        ],
    };

    public static string Required(string? text, string member) =>
        string.IsNullOrWhiteSpace(text) ? throw Unfit(member) : text;

    public static UserReference User(string? text, string member) =>
        UserReference.TryParse(text, out var user) ? user : throw Unfit(member);

    public static OrganizationReference Organization(string? text, string member) =>
        OrganizationReference.TryParse(text, out var organization) ? organization : throw Unfit(member);

    /// <summary>A time as Calendly's parameters take it: UTC with six digits of a second.</summary>
    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static RecordException Unfit(string member) => new($"has no {member}, or one that is of no use");

    private static string? Location(JsonElement location)
    {
        try
        {
            return WireLocation.ToText(new WireObject(location));
        }
        catch (InvalidOperationException)
        {
            throw Unfit("location");
        }
    }
}
