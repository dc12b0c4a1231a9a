using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Lists and shows booked calls and their invitees.</summary>
/// <remarks>Source: Calendly API, Scheduled events.</remarks>
internal sealed class BookingApi(CalendlyAccount account, Listing listing)
{
    public const string Name = "scheduled_events";
    public const string Invitees = "invitees";

    public Answer List(HttpRequest request, Uri root, CalendlyUser asker)
    {
        var query = request.Query;
        if (Problem(query, asker) is { } problem)
        {
            return problem;
        }

        var from = CalendlyTime.Find(query["min_start_time"]);
        var to = CalendlyTime.Find(query["max_start_time"]);
        var user = (string?)query["user"];
        var shown = account.Bookings.All.Where(booking =>
            (user is null || booking.Hosts.Any(host => host.Uri == user))
            && (from is null || booking.Start >= from)
            && (to is null || booking.Start <= to)
            && HasStatus(query["status"], booking.IsCanceled));
        var sorted = query["sort"] == "start_time:desc"
            ? shown.OrderByDescending(static booking => booking.Start)
            : shown.OrderBy(static booking => booking.Start);
        return listing.Answer(request, root, Name, [.. sorted.Select(BookingJson.Booking)]);
    }

    public Answer Get(string uuid) => Find(uuid) is { } booking
        ? Answer.Ok(JsonBody.Text(new JsonObject { ["resource"] = BookingJson.Booking(booking) }))
        : CalendlyErrors.Of(404);

    public Answer ListInvitees(HttpRequest request, Uri root, string uuid)
    {
        if (!IsStatus(request.Query["status"]))
        {
            return CalendlyErrors.Invalid(("status", "is not included in the list"));
        }

        return Find(uuid) is { } booking
            ? listing.Answer(request, root, Invitees,
            [
                .. booking.Invitees
                    .Where(invitee => HasStatus(request.Query["status"], invitee.IsCanceled))
                    .Select(invitee => BookingJson.Invitee(booking, invitee)),
            ])
            : CalendlyErrors.Of(404);
    }

    private static bool IsStatus(string? status) => status is null or "active" or "canceled";

    private static bool HasStatus(string? status, bool isCanceled) =>
        status is null || status == (isCanceled ? "canceled" : "active");

    private static Answer? Problem(IQueryCollection query, CalendlyUser asker)
    {
        var (organization, user) = ((string?)query["organization"], (string?)query["user"]);
        if (organization is null && user is null)
        {
            return CalendlyErrors.Invalid(("organization", "or user is needed"));
        }

        var wrongTime = Array.Find(
            ["min_start_time", "max_start_time"],
            name => query.ContainsKey(name) && CalendlyTime.Find(query[name]) is null);
        if (wrongTime is not null)
        {
            return CalendlyErrors.Invalid((wrongTime, "is not a valid time"));
        }

        if (!IsStatus(query["status"]))
        {
            return CalendlyErrors.Invalid(("status", "is not included in the list"));
        }

        var isAllowed = (organization is null or ResourceUri.Organization)
            && (asker.IsAdministrator || user == asker.Uri);
        return isAllowed ? null : CalendlyErrors.Of(403);
    }

    private CalendlyBooking? Find(string uuid) => account.Bookings.Find($"{ResourceUri.Root}{Name}/{uuid}");
}
