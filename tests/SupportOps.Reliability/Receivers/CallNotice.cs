using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Receivers;

/// <summary>A message of Calendly about one call.</summary>
internal sealed record CallNotice
{
    /// <summary>Which call; no other has its number.</summary>
    public required int Call { get; init; }

    public required BookingChange Change { get; init; }

    /// <summary>Whether the call is one of the US Government's.</summary>
    public bool IsGovernment { get; init; }

    /// <summary>The call whose place this one takes, or that takes its place; null for none.</summary>
    public int? Other { get; init; }

    public string Uri => UriOf(Call);

    public string Title => string.Create(
        CultureInfo.InvariantCulture, $"{(IsGovernment ? "US Government" : "GitLab")} Support {Call}");

    public DateTimeOffset Start => new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(Call);

    public EntryId Entry => EntryId.Of(Uri);

    private bool IsCanceled => Change is BookingChange.Canceled;

    /// <summary>The body of the delivery.</summary>
    public byte[] ToBody() => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["event"] = IsCanceled ? "invitee.canceled" : "invitee.created",
        ["created_at"] = "2029-12-01T09:00:00.000000Z",
        ["created_by"] = "https://api.calendly.com/users/OPS",
        ["payload"] = Payload(),
    }.ToJsonString());

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(IsCanceled ? '-' : '+')}{Call}{(Other is null ? "" : $"/{Other}")}");

    private static string UriOf(int call) =>
        string.Create(CultureInfo.InvariantCulture, $"https://api.calendly.com/scheduled_events/EV{call}");

    private JsonObject Payload() => new()
    {
        ["uri"] = Uri + "/invitees/1",
        ["status"] = IsCanceled ? "canceled" : "active",
        ["email"] = "ada@customer.test",
        ["name"] = "Ada",
        ["rescheduled"] = IsCanceled && Other is not null,
        ["old_invitee"] = Link(!IsCanceled),
        ["new_invitee"] = Link(IsCanceled),
        ["scheduled_event"] = new JsonObject
        {
            ["uri"] = Uri,
            ["name"] = Title,
            ["status"] = IsCanceled ? "canceled" : "active",
            ["start_time"] = Start.UtcDateTime,
            ["end_time"] = Start.UtcDateTime.AddMinutes(30),
            ["invitees_counter"] = new JsonObject
            {
                ["total"] = 1,
                ["active"] = IsCanceled ? 0 : 1,
                ["limit"] = 1,
            },
            ["event_memberships"] = new JsonArray(new JsonObject { ["user_email"] = FixedRoster.Agent }),
        },
    };

    private string? Link(bool isShown) => isShown && Other is { } other ? UriOf(other) + "/invitees/1" : null;
}
