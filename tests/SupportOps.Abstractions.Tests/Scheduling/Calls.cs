using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Scheduling;

/// <summary>Builds the bookings and the team that scheduling tests speak about.</summary>
internal static class Calls
{
    public const string Agent = "gov@x.test";
    public const string Colleague = "col@x.test";
    public const string Uri = "https://api.calendly.com/scheduled_events/EV0001";

    public static readonly DateTimeOffset Start = new(2026, 2, 2, 15, 0, 0, TimeSpan.Zero);

    public static Roster Team { get; } = new()
    {
        Members =
        [
            Member(Agent, new Focus { Name = FocusName.UsFederal, Percentage = 100 }),
            Member(Colleague, new Focus { Name = FocusName.SaaS, Percentage = 100 }),
        ],
    };

    public static TeamMember Member(string email, params IReadOnlyList<Focus> focuses) =>
        new() { File = email + ".yaml", Name = email, Email = email, Focuses = focuses };

    public static Booking Booked(string? name = "GitLab Support call", params IReadOnlyList<string?> hosts) => new()
    {
        Change = BookingChange.Created,
        ScheduledEventUri = Uri,
        Name = name,
        Hosts = [.. hosts.Select(host => new BookingHost(host))],
        Start = Start,
        End = Start.AddHours(1),
        Invitees = new InviteeCounter(1, 1, 1),
    };

    public static Booking Canceled(this Booking booking) => booking with
    {
        Change = BookingChange.Canceled,
        IsEventCanceled = true,
        IsInviteeCanceled = true,
        Invitees = booking.Invitees with { Active = 0 },
    };

    public static BookingClassification Classified(this Booking booking) =>
        BookingClassifier.Default.Classify(booking, Team);
}
